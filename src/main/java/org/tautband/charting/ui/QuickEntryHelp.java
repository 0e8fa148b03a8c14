package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.tautband.charting.quickentry.Meaning;
import org.tautband.charting.quickentry.Vocabulary;

/** The grammar on one card: examples first, then the words, then the codes of all muscles. */
final class QuickEntryHelp extends Dialog {

    private static final List<String> EXAMPLES = List.of(
            "ut l act 7>3 2x30s th",
            "lev b 6>4 45s el ref neck",
            "#2 4>1 60s",
            "gmed r tb+ tw- 30s p4 eas",
            "scm r ref \"behind the ear\" note dull since May");

    private final QuickEntryWords words;

    QuickEntryHelp(QuickEntryWords words) {
        this.words = words;
        addClassName("quick-help");
        setHeaderTitle(getTranslation("charting.quick.help"));
        setWidth("38rem");
        Button close = new Button(getTranslation("charting.quick.help.close"), click -> close());
        getFooter().add(close);
        add(
                new Paragraph(getTranslation("charting.quick.help.intro")),
                examples(),
                new Paragraph(getTranslation("charting.quick.help.keys")),
                details("charting.quick.help.words", false),
                details("charting.quick.help.muscles", true));
    }

    private DescriptionList examples() {
        DescriptionList list = new DescriptionList();
        list.addClassName("quick-cards");
        for (String example : EXAMPLES) {
            String key = "charting.quick.help.example" + (EXAMPLES.indexOf(example) + 1);
            row(list, example, getTranslation(key));
        }
        return list;
    }

    private Component details(String titleKey, boolean muscles) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("quick-cards", "quick-codes");
        words.vocabulary().entries().stream()
                .filter(entry -> entry.meaning() instanceof Meaning.OfMuscle == muscles)
                .forEach(entry -> row(list, spellings(entry), words.describe(entry.meaning())));
        Details details = new Details(getTranslation(titleKey), list);
        details.setOpened(false);
        return details;
    }

    private static String spellings(Vocabulary.Entry entry) {
        return String.join(
                " ",
                Stream.concat(Stream.of(entry.code()), entry.others().stream()).toList());
    }

    private static void row(DescriptionList list, String typed, String meaning) {
        list.add(new DescriptionList.Term(typed), new DescriptionList.Description(meaning));
    }
}
