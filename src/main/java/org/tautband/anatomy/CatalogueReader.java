package org.tautband.anatomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.AvoidAreas.AvoidShape;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's two files: what is known of each muscle, and where it lies on the drawings. */
final class CatalogueReader {

    private CatalogueReader() {}

    record Content(List<Muscle> muscles, List<AvoidShape> avoidShapes) {}

    private record Facts(
            String id,
            String name,
            String code,
            List<String> aliases,
            String region,
            String places,
            List<String> referralAreas,
            List<String> causes,
            @Nullable String stretch,
            String referralConfidence,
            String locationConfidence,
            List<String> sources,
            @Nullable String selfCareNote) {}

    private record Anatomy(List<Shapes> muscles, List<Shapes> avoid_areas) {}

    private record Shapes(
            String id, List<Region> regions, @Nullable List<Site> trigger_points) {}

    private record Region(String view, @Nullable String layer, String path, List<Double> label_at) {}

    private record Site(String id, String view, double x, double y, String words, String confidence) {}

    static Content read() {
        Anatomy anatomy = parse(new JsonMapper(), "/anatomy/anatomy.json", Anatomy.class);
        Map<String, Shapes> shapes =
                anatomy.muscles().stream().collect(Collectors.toMap(Shapes::id, Function.identity()));
        List<Muscle> muscles = List.of(parse(new YAMLMapper(), "/anatomy/muscles.yaml", Facts[].class)).stream()
                .map(facts -> muscle(facts, Objects.requireNonNull(shapes.get(facts.id()), facts.id())))
                .toList();
        List<AvoidShape> avoidShapes = anatomy.avoid_areas().stream()
                .flatMap(area -> area.regions().stream().map(region -> avoidShape(area.id(), region)))
                .toList();
        return new Content(muscles, avoidShapes);
    }

    private static <T> T parse(ObjectMapper mapper, String resource, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(resource), resource)) {
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Muscle muscle(Facts facts, Shapes shapes) {
        return new Muscle(
                facts.id(),
                facts.name(),
                facts.code(),
                facts.aliases(),
                constant(BodyRegion.class, facts.region()),
                facts.places(),
                facts.referralAreas(),
                facts.causes(),
                facts.stretch(),
                constant(Confidence.class, facts.referralConfidence()),
                constant(Confidence.class, facts.locationConfidence()),
                facts.sources(),
                facts.selfCareNote(),
                shapes.regions().stream().map(CatalogueReader::area).toList(),
                Objects.requireNonNullElse(shapes.trigger_points(), List.<Site>of()).stream()
                        .map(CatalogueReader::site)
                        .toList());
    }

    private static MuscleArea area(Region region) {
        BodyPoint label = new BodyPoint(
                view(region.view()),
                region.label_at().getFirst(),
                region.label_at().getLast());
        return new MuscleArea(
                label.view(), constant(Layer.class, Objects.requireNonNull(region.layer())), region.path(), label);
    }

    private static TriggerPointSite site(Site site) {
        return new TriggerPointSite(
                site.id(),
                new BodyPoint(view(site.view()), site.x(), site.y()),
                site.words(),
                constant(Confidence.class, site.confidence()));
    }

    private static AvoidShape avoidShape(String id, Region region) {
        return new AvoidShape(new AvoidRegion(new AvoidArea(id), view(region.view()), region.path()));
    }

    private static BodyView view(String key) {
        return BodyView.ofKey(key).orElseThrow(() -> new IllegalStateException("No such view: " + key));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
