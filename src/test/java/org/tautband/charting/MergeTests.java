package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tautband.anatomy.RestrictionDirection;

/** Two people change one finding at once. */
class MergeTests {

    private static final FindingData SEEN = SampleFindings.tender(7, null);

    @Test
    void what_only_one_of_them_changed_is_taken_from_that_one() {
        FindingData stored = SEEN.withNote("typed elsewhere").withState(PointState.LATENT);
        Merge<FindingData> merge = Merge.of(FindingParts.ALL, SEEN, SEEN.withTendernessAfter(3), stored);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.mine()).isEqualTo(stored.withTendernessAfter(3));
        assertThat(merge.stored()).isEqualTo(stored.withTendernessAfter(3));
    }

    @Test
    void the_same_answer_twice_is_no_conflict() {
        FindingData both = SEEN.withState(PointState.RESOLVED);
        assertThat(Merge.of(FindingParts.ALL, SEEN, both, both).conflicts()).isEmpty();
    }

    @Test
    void what_both_changed_differently_is_shown_with_both_answers() {
        FindingData stored = SEEN.withState(PointState.LATENT).withResponse(null);
        FindingData mine = SEEN.withState(PointState.RESOLVED).withTendernessAfter(1);
        Merge<FindingData> merge = Merge.of(FindingParts.ALL, SEEN, mine, stored);
        assertThat(merge.conflicts())
                .containsExactly(new Merge.Conflict("charting.state", PointState.LATENT, PointState.RESOLVED));
        assertThat(merge.stored()).isEqualTo(stored.withTendernessAfter(1));
        assertThat(merge.mine()).isEqualTo(stored.withTendernessAfter(1).withState(PointState.RESOLVED));
    }

    @Test
    void every_part_of_a_finding_is_merged_by_itself() {
        FindingData other = SampleFindings.tender(1, 1)
                .withRecheck(Recheck.NOT_ASSESSED)
                .withState(PointState.RESOLVED)
                .withSigns(new Signs(Sign.NO, Sign.NO, Sign.NO, Sign.NO, Sign.YES))
                .withPressurePain(SampleFindings.kilopascals("99"))
                .withRefersTo(new Referral(List.of("ear"), "neck", null))
                .withResponse(TreatmentResponse.WORSE)
                .withNote("other");
        assertThat(Merge.of(FindingParts.ALL, FindingData.FOUND, FindingData.FOUND, other)
                        .mine())
                .isEqualTo(other);
        assertThat(Merge.of(FindingParts.ALL, FindingData.FOUND, other, FindingData.FOUND)
                        .mine())
                .isEqualTo(other);
    }

    @Test
    void every_part_of_an_area_is_merged_by_itself() {
        FasciaFindingData empty = FasciaFindingData.at(null);
        FasciaFindingData other = SampleFindings.fascia().withDirection(RestrictionDirection.IN);
        assertThat(Merge.of(FasciaParts.ALL, empty, other, empty).mine()).isEqualTo(other);
        assertThat(Merge.of(FasciaParts.ALL, empty, empty, other).mine()).isEqualTo(other);
    }
}
