package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.SigningGap;

/** Lists what keeps the visit from being signed; a line about a point leads to it. */
final class SigningGapsDialog extends Dialog {

    private final ChartEditor editor;

    SigningGapsDialog(ChartEditor editor, List<SigningGap> gaps, MuscleNames names) {
        this.editor = editor;
        setHeaderTitle(getTranslation("charting.gap.title"));
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-list");
        gaps.forEach(gap -> list.add(line(gap, names)));
        add(list);
        getFooter().add(new Button(getTranslation("charting.cancel"), click -> close()));
    }

    private ListItem line(SigningGap gap, MuscleNames names) {
        ListItem line = new ListItem(
                new Paragraph(getTranslation("charting.gap." + gap.kind().name(), gap.findingNumber())));
        editor.visit().findings().stream()
                .filter(finding -> finding.number() == gap.findingNumber())
                .findFirst()
                .ifPresent(finding -> line.add(new Button(names.point(finding), click -> show(finding))));
        return line;
    }

    private void show(FindingDetails finding) {
        close();
        editor.select(finding.id());
    }
}
