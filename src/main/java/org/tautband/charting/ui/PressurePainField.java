package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tautband.charting.PressurePain;
import org.tautband.charting.PressureUnit;

/** The pressure pain threshold: unit, probe area, up to three readings, and their mean. */
final class PressurePainField extends AbstractCompositeField<Div, PressurePainField, PressurePain>
        implements HasValidation {

    private final RadioButtonGroup<PressureUnit> unit = new RadioButtonGroup<>(getTranslation("charting.pressureUnit"));
    private final BigDecimalField area = number(getTranslation("charting.probeArea"));
    private final List<BigDecimalField> readings = Stream.of(1, 2, 3)
            .map(number -> number(getTranslation("charting.reading", number)))
            .toList();
    private final Paragraph mean = new Paragraph();
    private final Paragraph error = new Paragraph();
    private boolean showing;

    PressurePainField() {
        super(PressurePain.NOT_MEASURED);
        unit.setItems(PressureUnit.values());
        unit.setItemLabelGenerator(PressureUnit::symbol);
        unit.addClassName("segments");
        unit.addValueChangeListener(change -> changed());
        error.addClassName("error-text");
        error.getElement().setAttribute("role", "alert");
        mean.addClassName("pressure-mean");
        Div numbers = new Div();
        numbers.addClassName("pressure-numbers");
        readings.forEach(numbers::add);
        numbers.add(area);
        getContent().addClassName("pressure-pain");
        getContent().add(unit, numbers, error, mean);
        setInvalid(false);
        setPresentationValue(PressurePain.NOT_MEASURED);
    }

    private BigDecimalField number(String label) {
        BigDecimalField field = new BigDecimalField(label);
        field.addValueChangeListener(change -> changed());
        return field;
    }

    /** An emptied probe area is taken as the usual 1 cm². */
    private void changed() {
        if (!showing) {
            List<BigDecimal> given = readings.stream()
                    .map(BigDecimalField::getValue)
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal probe = Objects.requireNonNullElse(area.getValue(), BigDecimal.ONE);
            PressurePain measured = new PressurePain(unit.getValue(), probe, given);
            showMean(measured);
            setModelValue(measured, true);
        }
    }

    @Override
    protected void setPresentationValue(PressurePain pain) {
        showing = true;
        unit.setValue(pain.unit());
        area.setValue(pain.probeArea());
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i)
                    .setValue(i < pain.readings().size() ? pain.readings().get(i) : null);
        }
        showing = false;
        showMean(pain);
    }

    private void showMean(PressurePain pain) {
        mean.setVisible(pain.measured());
        pain.mean()
                .ifPresent(value -> mean.setText(getTranslation(
                        pain.unit() == PressureUnit.KILOPASCAL ? "charting.pressureMean" : "charting.pressureMeanInKpa",
                        value.stripTrailingZeros().toPlainString(),
                        pain.unit().symbol(),
                        pain.meanInKilopascals().map(BigDecimal::toPlainString).orElse(""))));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        unit.setReadOnly(readOnly);
        area.setReadOnly(readOnly);
        readings.forEach(field -> field.setReadOnly(readOnly));
    }

    @Override
    public boolean isReadOnly() {
        return unit.isReadOnly();
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        mean.setVisible(!invalid && getValue().measured());
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
