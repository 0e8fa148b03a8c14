package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.tautband.charting.SigningGap;

/**
 * Asks before a visit is locked. Lists what keeps it from being signed and, apart from that, what is only worth a look;
 * each line leads to its place. It cannot be signed while the browser still holds something back.
 */
final class SignDialog extends Dialog {

    private final GapTexts texts;
    private final Consumer<SigningGap> leadTo;
    private final boolean blocked;
    private final OpenWork openWork = new OpenWork();
    private final ListItem holding;
    private final ListItem unsaved;
    private final Button sign;

    SignDialog(List<SigningGap> gaps, GapTexts texts, Consumer<SigningGap> leadTo, Runnable signIt) {
        this.texts = texts;
        this.leadTo = leadTo;
        this.blocked = gaps.stream().anyMatch(SigningGap::blocking);
        this.holding = line(getTranslation("charting.gap.holding"), openWork::showHold);
        this.unsaved = line(getTranslation("charting.gap.unsaved"), openWork::showUnsaved);
        this.sign = new Button(getTranslation("charting.sign"), click -> {
            close();
            signIt.run();
        });
        setRole("alertdialog");
        setWidth("34rem");
        addClassName("sign-dialog");
        setHeaderTitle(getTranslation(blocked ? "charting.gap.title" : "charting.sign.title"));
        addLists(gaps);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.setEnabled(false);
        sign.setVisible(!blocked);
        getFooter().add(new Button(getTranslation("charting.cancel"), click -> close()), sign);
        openWork.addListener(told -> show(told.holding(), told.unsaved()));
    }

    private void addLists(List<SigningGap> gaps) {
        UnorderedList missing = list(gaps, true);
        missing.add(holding, unsaved);
        holding.setVisible(false);
        unsaved.setVisible(false);
        Paragraph question = new Paragraph(getTranslation("charting.sign.question"));
        question.setVisible(!blocked);
        UnorderedList worth = list(gaps, false);
        H3 worthTitle = new H3(getTranslation("charting.gap.worth"));
        worthTitle.setVisible(worth.getChildren().findAny().isPresent());
        add(new Div(missing, question, worthTitle, worth), openWork);
    }

    private UnorderedList list(List<SigningGap> gaps, boolean blocking) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-list");
        gaps.stream()
                .filter(gap -> gap.blocking() == blocking)
                .forEach(gap -> list.add(line(texts.of(gap), () -> leadTo.accept(gap))));
        return list;
    }

    private ListItem line(String text, Runnable go) {
        Button link = new Button(text, click -> {
            go.run();
            close();
        });
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(link);
    }

    private void show(boolean stillHolding, boolean stillUnsaved) {
        holding.setVisible(stillHolding);
        unsaved.setVisible(stillUnsaved);
        boolean ready = !blocked && !stillHolding && !stillUnsaved;
        sign.setEnabled(ready);
        if (ready) {
            sign.focus();
        }
    }
}
