package org.tautband.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of the guide that can reach a client, in one language, by a name that is the same in all languages. */
final class ClientTexts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private ClientTexts() {}

    static Map<String, String> of(Guide guide) {
        ClientTexts all = new ClientTexts();
        guide.items().forEach(item -> all.item(guide, item));
        guide.conditions().forEach(all::condition);
        guide.redFlags().forEach(all::redFlag);
        guide.selfCare().withCare().forEach((muscle, text) -> all.put(muscle, text));
        for (String key : guide.pictures()) {
            all.put("picture " + key, guide.picture(key).alt());
        }
        return all.texts;
    }

    /** Those of one item and its variants. */
    static List<String> of(Guide guide, GuideItem item) {
        ClientTexts all = new ClientTexts();
        all.item(guide, item);
        return List.copyOf(all.texts.values());
    }

    private void item(Guide guide, GuideItem item) {
        entry(item.key(), item.text());
        for (Variant variant : guide.variants(item.key())) {
            entry(item.key() + "/" + variant.key(), variant.text());
        }
    }

    private void entry(String name, EntryText text) {
        put(name + " title", text.title());
        for (int i = 0; i < text.steps().size(); i++) {
            put(name + " step " + (i + 1), text.steps().get(i));
        }
        put(name + " dose", text.dose());
        put(name + " frequency", text.frequency());
        put(name + " stop rule", text.stopRule());
        put(name + " caution", text.caution());
    }

    private void condition(Condition condition) {
        put(condition.key() + " keep away", condition.keepAway());
        condition.effects().forEach(effect -> put(condition.key() + " " + effect.item(), effect.warning()));
    }

    private void redFlag(RedFlag flag) {
        put(flag.key() + " question", flag.question());
        put(flag.key() + " stop sign", flag.stopSign());
    }

    private void put(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(name, text);
        }
    }
}
