package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitDetails;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** How much it hurts before and after the visit, one tap each. */
final class PainPanel extends Div {

    private static final int READING_TIME = 15_000;

    private final ChartEditor editor;
    private final ScoreField before = new ScoreField(getTranslation("charting.painBefore"));
    private final ScoreField after = new ScoreField(getTranslation("charting.painAfter"));
    private boolean showing;

    PainPanel(ChartEditor editor) {
        this.editor = editor;
        addClassNames("scores", "pain-scores");
        add(before, after);
        before.addValueChangeListener(change -> save(before));
        after.addValueChangeListener(change -> save(after));
        editor.onChange(this::show);
    }

    /** A score that was refused stays in sight until it is mended. */
    private void show(VisitDetails visit) {
        showing = true;
        show(before, visit.pain().before());
        show(after, visit.pain().after());
        showing = false;
        before.setReadOnly(visit.signed());
        after.setReadOnly(visit.signed());
    }

    private static void show(ScoreField field, @Nullable Integer score) {
        if (!field.isInvalid()) {
            field.setValue(score);
        }
    }

    private void save(ScoreField changed) {
        if (showing) {
            return;
        }
        VisitDetails known = editor.visit();
        PainScores base = known.pain();
        PainScores entered = new PainScores(entered(before, base.before()), entered(after, base.after()));
        editor.keep(
                PainScores.class,
                () -> {
                    if (changed.isInvalid()) {
                        throw new InvalidInputException("pain", "common.error.range", 0, PainScores.MOST);
                    }
                    try {
                        return editor.visits().savePain(known.id(), base, entered);
                    } catch (StaleVersionException changedElsewhere) {
                        VisitDetails now = editor.visits().open(known.id());
                        tellConflict(now.pain(), entered);
                        return now;
                    }
                },
                refused -> {});
    }

    private static @Nullable Integer entered(ScoreField field, @Nullable Integer stored) {
        return field.isInvalid() ? stored : field.getValue();
    }

    /** Both versions are said, so that the person whose scores were not stored can choose. */
    private void tellConflict(PainScores theirs, PainScores mine) {
        Notification notice = new Notification(getTranslation("charting.pain.conflict", words(theirs), words(mine)));
        notice.addThemeVariants(NotificationVariant.WARNING);
        notice.setDuration(READING_TIME);
        notice.open();
    }

    private String words(PainScores scores) {
        return getTranslation("charting.pain.scores", words(scores.before()), words(scores.after()));
    }

    private static String words(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    void focusAfter() {
        after.getElement().executeJs("this.querySelector('vaadin-integer-field').focus()");
    }
}
