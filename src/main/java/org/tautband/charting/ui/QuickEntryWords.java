package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.quickentry.Meaning;
import org.tautband.charting.quickentry.Problem;
import org.tautband.charting.quickentry.Vocabulary;

/** What the tokens of a line are called on screen. */
final class QuickEntryWords {

    private final Vocabulary vocabulary;
    private final MuscleCatalogue catalogue;
    private final Component texts;

    QuickEntryWords(Vocabulary vocabulary, MuscleCatalogue catalogue, Component texts) {
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    String describe(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfMuscle muscle ->
                catalogue.find(muscle.id()).map(Muscle::name).orElse(muscle.id());
            case Meaning.OfSides sides -> text("charting.quick.side." + sides.sides());
            case Meaning.PointNumber number -> text("charting.quick.number", number.number());
            case Meaning.AnotherPoint another -> text("charting.quick.another");
            case Meaning.OfState state -> EnumChoices.name(texts, state.state());
            case Meaning.Tenderness score -> tenderness(score.before(), score.after());
            case Meaning.Holds holds -> holds(holds);
            case Meaning.OfTechnique technique -> EnumChoices.name(texts, technique.technique());
            case Meaning.OfTool tool -> EnumChoices.name(texts, tool.tool());
            case Meaning.Pressure pressure -> text("charting.quick.pressure", pressure.level());
            case Meaning.OfSign sign ->
                text(
                        "charting.quick.sign",
                        text("charting.quick.sign." + sign.kind()),
                        EnumChoices.name(texts, sign.answer()));
            case Meaning.OfResponse response ->
                text("charting.quick.response", EnumChoices.name(texts, response.response()));
            case Meaning.Referral referral ->
                referral.text().isEmpty()
                        ? text("charting.quick.word.ref")
                        : text("charting.quick.refersTo", referral.text());
            case Meaning.Note note ->
                note.text().isEmpty() ? text("charting.quick.word.note") : text("charting.quick.note", note.text());
            case Meaning.NotRead notRead -> describe(notRead.problem());
        };
    }

    private String tenderness(@Nullable Integer before, @Nullable Integer after) {
        if (before == null) {
            return text("charting.quick.after", String.valueOf(after));
        }
        return after == null ? text("charting.quick.before", before) : text("charting.quick.change", before, after);
    }

    private String holds(Meaning.Holds holds) {
        String seconds = holds.seconds().stripTrailingZeros().toPlainString();
        return holds.count() == 1
                ? text("charting.quick.hold", seconds)
                : text("charting.quick.holds", holds.count(), seconds);
    }

    String describe(Problem problem) {
        String candidates = problem.candidates().stream()
                .map(this::describe)
                .collect(Collectors.joining(" " + text("charting.quick.or") + " "));
        return text(problem.messageKey(), problem.text(), candidates);
    }

    /** Which kind of word it is, for instance “muscle”. */
    String kind(Meaning meaning) {
        return text("charting.quick.kind."
                + switch (meaning) {
                    case Meaning.OfMuscle muscle -> "muscle";
                    case Meaning.OfSides sides -> "side";
                    case Meaning.AnotherPoint another -> "point";
                    case Meaning.OfState state -> "state";
                    case Meaning.OfTechnique technique -> "technique";
                    case Meaning.OfTool tool -> "tool";
                    case Meaning.OfResponse response -> "response";
                    default -> "text";
                });
    }

    /** All words, as the field completes them. */
    List<QuickEntryField.Word> all() {
        return vocabulary.entries().stream()
                .map(entry -> new QuickEntryField.Word(
                        entry.code(),
                        entry.others(),
                        describe(entry.meaning()),
                        kind(entry.meaning()),
                        entry.meaning() instanceof Meaning.OfMuscle muscle
                                ? catalogue.find(muscle.id()).orElseThrow().referralAreas()
                                : List.of()))
                .toList();
    }

    private String text(String key, Object... values) {
        return texts.getTranslation(key, values);
    }
}
