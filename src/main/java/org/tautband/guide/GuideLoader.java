package org.tautband.guide;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the guide from {@code guide/*.yaml} and {@code guide/pictures/*.svg} and refuses it unless all fits together. */
final class GuideLoader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private record ConditionFile(Map<String, String> sources, List<Condition> conditions) {}

    private GuideLoader() {}

    /** The guide as the program brings it. */
    static Guide load() {
        GuideEdition edition = edition();
        return new Guide(() -> edition, Locale.ENGLISH);
    }

    /** @throws IllegalStateException when a file lacks something or names what is not there */
    static GuideEdition edition() {
        GuideFiles english = english();
        List<GuideFiles> all = new ArrayList<>(List.of(english));
        Guide.LANGUAGES.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .forEach(language -> all.add(Translator.translate(english, translation(language))));
        return new GuideEdition(all);
    }

    static Claims claims() {
        return new Claims(read("claims.yaml", new TypeReference<>() {}));
    }

    private static GuideTranslation translation(Locale language) {
        String folder = language.getLanguage() + "/";
        return new GuideTranslation(
                language,
                read(folder + "items.yaml", new TypeReference<>() {}),
                Map.of(
                        GuideItem.STRETCH, read(folder + "stretches.yaml", new TypeReference<>() {}),
                        GuideItem.SELF_PRESSURE, read(folder + "presses.yaml", new TypeReference<>() {}),
                        GuideItem.FOAM_ROLLER, read(folder + "rollers.yaml", new TypeReference<>() {}),
                        GuideItem.ADVICE, read(folder + "advice.yaml", new TypeReference<>() {})),
                read(folder + "conditions.yaml", new TypeReference<>() {}),
                read(folder + "red-flags.yaml", new TypeReference<>() {}),
                read(folder + "self-care.yaml", new TypeReference<>() {}),
                read(folder + "pictures.yaml", new TypeReference<>() {}));
    }

    private static GuideFiles english() {
        ConditionFile conditions = read("conditions.yaml", new TypeReference<>() {});
        VariantGroup stretches = read("stretches.yaml", new TypeReference<>() {});
        VariantGroup presses = read("presses.yaml", new TypeReference<>() {});
        VariantGroup rollers = read("rollers.yaml", new TypeReference<>() {});
        VariantGroup advice = read("advice.yaml", new TypeReference<>() {});
        List<GuideItem> items = read("items.yaml", new TypeReference<>() {});
        List<RedFlag> redFlags = read("red-flags.yaml", new TypeReference<>() {});
        GuideFiles files = new GuideFiles(
                Locale.ENGLISH,
                byKey(items, GuideItem::key),
                byKey(List.of(stretches, presses, rollers, advice), VariantGroup::item),
                byKey(conditions.conditions, Condition::key),
                conditions.sources,
                byKey(redFlags, RedFlag::key),
                pictures(),
                read("self-care.yaml", new TypeReference<>() {}),
                read("rules.yaml", new TypeReference<>() {}),
                Map.of(),
                Set.of());
        GuideCheck.check(files);
        return files;
    }

    private static Map<String, Picture> pictures() {
        Map<String, String> alts = read("pictures.yaml", new TypeReference<>() {});
        Map<String, Picture> pictures = new LinkedHashMap<>();
        alts.forEach((key, alt) -> pictures.put(key, new Picture(key, alt, text("pictures/" + key + ".svg"))));
        return pictures;
    }

    static <T> Map<String, T> byKey(List<T> entries, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T entry : entries) {
            if (map.put(key.apply(entry), entry) != null) {
                throw new IllegalStateException("The guide has " + key.apply(entry) + " twice");
            }
        }
        return map;
    }

    private static <T> T read(String file, TypeReference<T> type) {
        return parse(file, text(file), type);
    }

    /** Reads one file; every part that is not marked as nullable must be there. */
    static <T> T parse(String file, String yaml, TypeReference<T> type) {
        try {
            T content = YAML.readValue(yaml, type);
            RequiredParts.check(content);
            return content;
        } catch (RuntimeException e) {
            throw new IllegalStateException("guide/" + file + ": " + e.getMessage(), e);
        }
    }

    private static String text(String file) {
        try (InputStream in = GuideLoader.class.getResourceAsStream("/guide/" + file)) {
            if (in == null) {
                throw new IllegalStateException("guide/" + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
