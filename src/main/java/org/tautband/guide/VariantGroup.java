package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variants of one item and the evidence for choosing among them. */
public record VariantGroup(
        String item, Evidence evidence, @Nullable String evidenceNote, List<Variant> variants) {

    boolean has(String key) {
        return variants.stream().anyMatch(variant -> variant.key().equals(key));
    }
}
