package org.tautband.charting.quickentry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointState;
import org.tautband.charting.TreatmentResponse;

/** The words of a line: those that never change, and the muscles by code, alias and name. All in lower case. */
public final class Vocabulary {

    /** What one word means, by which code it is printed, and how else it may be written. */
    public record Entry(Meaning meaning, String code, List<String> others) {}

    /** Shorter tokens must be a whole word: a slip of one finger is too likely to begin another one. */
    private static final int PREFIX_MIN = 3;

    /** In the names of muscles, but saying nothing of which muscle. */
    private static final Set<String> COMMON = Set.of(
            "and", "deep", "finger", "first", "front", "group", "head", "hip", "inner", "long", "lower", "outer",
            "part", "rear", "short", "thumb", "toe", "upper");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private static final List<Entry> FIXED = List.of(
            entry(new Meaning.OfSides(Sides.LEFT), "l", "left"),
            entry(new Meaning.OfSides(Sides.RIGHT), "r", "right"),
            entry(new Meaning.OfSides(Sides.BOTH), "b", "both", "bil"),
            entry(new Meaning.OfSides(Sides.MIDLINE), "m", "midline"),
            entry(new Meaning.OfState(PointState.ACTIVE), "act", "active"),
            entry(new Meaning.OfState(PointState.LATENT), "lat", "latent"),
            entry(new Meaning.OfState(PointState.UNCLEAR), "unc", "unclear"),
            entry(new Meaning.OfState(PointState.RESOLVED), "res", "resolved"),
            entry(new Meaning.OfTool(HoldTool.THUMB), "th", "thumb"),
            entry(new Meaning.OfTool(HoldTool.FINGER), "fi", "finger"),
            entry(new Meaning.OfTool(HoldTool.KNUCKLE), "kn", "knuckle"),
            entry(new Meaning.OfTool(HoldTool.FOREARM), "fo", "forearm"),
            entry(new Meaning.OfTool(HoldTool.ELBOW), "el", "elbow"),
            entry(new Meaning.OfTool(HoldTool.HAND_TOOL), "ht", "tool"),
            entry(new Meaning.OfTechnique(HoldTechnique.ISCHAEMIC_COMPRESSION), "ic", "ischaemic", "ischemic"),
            entry(new Meaning.OfTechnique(HoldTechnique.PRESSURE_RELEASE), "pr", "tppr"),
            entry(new Meaning.OfTechnique(HoldTechnique.POSITIONAL_RELEASE), "prt", "positional"),
            entry(new Meaning.OfTechnique(HoldTechnique.REPEATED_COMPRESSION), "rc", "repeated"),
            entry(new Meaning.OfTechnique(HoldTechnique.OTHER), "oth", "other"),
            entry(new Meaning.OfResponse(TreatmentResponse.EASED), "eas", "eased"),
            entry(new Meaning.OfResponse(TreatmentResponse.UNCHANGED), "same", "unchanged"),
            entry(new Meaning.OfResponse(TreatmentResponse.WORSE), "wor", "worse"),
            entry(new Meaning.OfResponse(TreatmentResponse.REFERRED), "refd", "referred"),
            entry(new Meaning.OfResponse(TreatmentResponse.TWITCH), "twd", "twitched"),
            entry(new Meaning.AnotherPoint(), "new"),
            entry(new Meaning.Referral(""), "ref", "refers"),
            entry(new Meaning.Note(""), "note"));

    private final List<Entry> entries = new ArrayList<>(FIXED);
    private final Map<String, Meaning> whole = new HashMap<>();
    private final NavigableMap<String, Set<Meaning>> beginnings = new TreeMap<>();
    private final Map<Meaning, String> codes = new HashMap<>();

    public Vocabulary(MuscleCatalogue catalogue) {
        for (Muscle muscle : catalogue.all()) {
            Meaning meaning = new Meaning.OfMuscle(muscle.id());
            entries.add(new Entry(meaning, muscle.code(), muscle.aliases()));
            NO_LETTERS
                    .splitAsStream(muscle.id() + " " + muscle.name().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= PREFIX_MIN && !COMMON.contains(word))
                    .forEach(word -> addBeginning(word, meaning));
        }
        for (Entry entry : entries) {
            codes.put(entry.meaning(), entry.code());
            addWhole(entry.code(), entry.meaning());
            entry.others().forEach(word -> addWhole(word, entry.meaning()));
        }
    }

    private static Entry entry(Meaning meaning, String code, String... others) {
        return new Entry(meaning, code, List.of(others));
    }

    private void addWhole(String word, Meaning meaning) {
        Meaning other = whole.put(word, meaning);
        if (other != null) {
            throw new IllegalStateException("Two meanings of " + word + ": " + other + ", " + meaning);
        }
        addBeginning(word, meaning);
    }

    private void addBeginning(String word, Meaning meaning) {
        beginnings.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(meaning);
    }

    /** Every word with its code, those that never change first, then the muscles from head to foot. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How the meaning is written; it must be one that a word says. */
    public String code(Meaning meaning) {
        return Objects.requireNonNull(codes.get(meaning), "no word");
    }

    /** Whether the token in lower case is a whole word that is no muscle, such as a side or a tool. */
    boolean fixed(String token) {
        Meaning meaning = whole.get(token);
        return meaning != null && !(meaning instanceof Meaning.OfMuscle);
    }

    /**
     * What a token in lower case can mean. A whole word is that word, whatever longer words it begins; else every word
     * that begins with the token counts, the words of the muscles' names too.
     */
    Set<Meaning> lookUp(String token) {
        Meaning word = whole.get(token);
        if (word != null) {
            return Set.of(word);
        }
        Set<Meaning> begun = new LinkedHashSet<>();
        if (token.length() >= PREFIX_MIN) {
            beginnings.tailMap(token).entrySet().stream()
                    .takeWhile(longer -> longer.getKey().startsWith(token))
                    .forEach(longer -> begun.addAll(longer.getValue()));
        }
        return begun;
    }
}
