package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.TreatmentService;
import org.tautband.charting.UsedProductDetails;
import org.tautband.charting.VisitDetails;

/** Which products touched the client's skin: chosen from what was used here before, or typed. */
final class ProductsPanel extends Div {

    private final ChartEditor editor;
    private final TreatmentService treatments;
    private final ComboBox<String> add = new ComboBox<>(getTranslation("charting.products.add"));
    private final Div used = new Div();

    ProductsPanel(ChartEditor editor, TreatmentService treatments) {
        this.editor = editor;
        this.treatments = treatments;
        addClassName("products-panel");
        used.addClassName("chips");
        add.setHelperText(getTranslation("charting.products.add.helper"));
        add.setItems(treatments.productsUsedBefore());
        add.setAllowCustomValue(true);
        add.addCustomValueSetListener(typed -> use(typed.getDetail()));
        add.addValueChangeListener(change -> use(change.getValue()));
        add(new H3(getTranslation("charting.products")), used, add);
        editor.onChange(this::show);
    }

    private void use(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        if (editor.apply(() -> treatments.addProduct(editor.visit().id(), name))) {
            add.clear();
            add.setInvalid(false);
        } else {
            add.setErrorMessage(getTranslation("common.error.tooLong", UsedProductDetails.NAME_MAX, name.length()));
            add.setInvalid(name.strip().length() > UsedProductDetails.NAME_MAX);
        }
    }

    private void show(VisitDetails visit) {
        setVisible(!visit.signed() || !visit.treatment().products().isEmpty());
        add.setVisible(!visit.signed());
        used.removeAll();
        visit.treatment().products().forEach(product -> used.add(chip(product)));
    }

    private Div chip(UsedProductDetails product) {
        Div chip = new Div(new Span(product.name()));
        chip.addClassName("hold-chip");
        if (editor.editable()) {
            Button remove = new Button("×", click -> editor.apply(() -> treatments.removeProduct(product.id())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("charting.products.remove", product.name()));
            chip.add(remove);
        }
        return chip;
    }
}
