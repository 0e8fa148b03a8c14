package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.Messages;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.Review;
import org.tautband.guide.TranslationPart;
import org.tautband.homecare.SheetProposal.Offer;
import org.tautband.intake.IntakeFixtures;

/** UC-04: each sheet in the language of its client, whole. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SheetLanguageTests {

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private IntakeFixtures intake;

    private ClientId client = ChartedVisits.NOBODY;
    private VisitId visit = ChartedVisits.NONE;

    @BeforeEach
    void chartAVisit() {
        client = charted.clientOfAClinic();
        visit = charted.start(client);
        charted.point(visit, "upper_trapezius", Side.LEFT, 7);
    }

    private static SheetDraft draft(ChosenItem... items) {
        return SheetDraft.of(List.of(items), Paper.A4);
    }

    private static ChosenItem chosen(String item, @Nullable String variant) {
        return ChosenItem.of(item, variant);
    }

    private SheetProposal proposal() {
        return drafts.open(visit).proposal();
    }

    private SheetId issue(SheetDraft draft) {
        return sheets.issue(drafts.open(visit).facts(), draft);
    }

    private String preview(SheetDraft draft) {
        return drafts.preview(drafts.open(visit).facts(), draft).html();
    }

    @Test
    void a_sheet_comes_in_the_clients_language_with_its_cautions_and_stop_signs() {
        intake.note(client, NotedCondition.of("pregnancy"));
        intake.speaks(client, "es");
        SheetFile sheet = sheets.print(issue(draft(chosen("heat", null), chosen("stretch", "neck_side_bend"))));
        assertThat(sheet.page())
                .contains("lang=\"es\"", "Sus cuidados en casa", "Bolsa caliente", "15 a 20 minutos")
                .contains("No ponga calor en el vientre.", "Inclinar el cuello a un lado", "lado izquierdo")
                .contains("Llame ya a una ambulancia", "Dolor de espalda con dolor en el pecho")
                .doesNotContain("Warm pack", "Do not put heat", "Take care");
    }

    @Test
    void the_language_of_one_sheet_can_be_another_than_the_clients() {
        intake.speaks(client, "es");
        assertThat(preview(draft(chosen("heat", null)).withLanguage("de"))).contains("Wärmepackung", "lang=\"de\"");
        assertThat(preview(draft(chosen("heat", null)).withLanguage("en"))).contains("Warm pack", "lang=\"en\"");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> preview(draft(chosen("heat", null)).withLanguage("tlh")));
    }

    @Test
    void a_client_who_speaks_what_the_guide_does_not_gets_English() {
        intake.speaks(client, "uk");
        assertThat(preview(draft(chosen("heat", null)))).contains("Warm pack", "lang=\"en\"");
    }

    @Test
    void the_therapist_is_told_what_of_a_translation_nobody_has_reviewed() {
        assertThat(proposal().offers()).extracting(Offer::review).containsOnly(Review.ORIGINAL);
        assertThat(proposal().notReviewed()).isEmpty();
        intake.speaks(client, "fr");
        assertThat(proposal().offers()).extracting(Offer::review).containsOnly(Review.NOT_REVIEWED);
        assertThat(proposal().notReviewed()).containsExactly(TranslationPart.values());
        assertThat(proposal().find("heat").orElseThrow().usual().dose()).isEqualTo("15 à 20 minutes");
        assertThat(proposal().find("heat").orElseThrow().title()).isEqualTo("Warm pack");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'trapecio superior, lado izquierdo', Sus puntos",
        "fr, 'trapèze supérieur', Vos points",
        "de, 'oberer Trapezmuskel, links', Ihre Punkte"
    })
    void the_clients_points_are_named_in_the_language_too(String language, String muscle, String heading) {
        intake.speaks(client, language);
        String page = preview(draft(chosen("heat", null)));
        assertThat(page).contains(muscle, heading).doesNotContain("upper trapezius", "Your points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de"})
    void every_muscle_of_the_catalogue_has_a_name_in_every_language(String language) {
        Messages messages = new Messages();
        assertThat(MuscleCatalogue.load().all())
                .extracting(Muscle::id)
                .allSatisfy(id -> assertThat(messages.getTranslation("anatomy.muscle." + id, Locale.of(language)))
                        .doesNotContain("!"));
    }

    @Test
    void the_list_of_sheets_tells_the_language_that_each_was_issued_in() {
        issue(draft(chosen("heat", null)));
        issue(draft(chosen("heat", null)).withLanguage("de"));
        assertThat(sheets.ofClient(client))
                .extracting(sheet -> sheet.language().getLanguage())
                .containsExactly("de", "en");
    }
}
