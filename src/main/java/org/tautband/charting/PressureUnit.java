package org.tautband.charting;

import java.math.BigDecimal;
import java.math.MathContext;

/** What an algometer shows. Kilopascals and kgf/cm² are pressures, newtons a force on the probe's area. */
public enum PressureUnit {
    KILOPASCAL("kPa", "10", "2000"),
    KGF_PER_CM2("kgf/cm²", "0.1", "20"),
    NEWTON("N", "1", "200");

    private static final BigDecimal KILOPASCALS_IN_KGF_PER_CM2 = new BigDecimal("98.0665");
    private static final BigDecimal KILOPASCALS_IN_NEWTON_PER_CM2 = BigDecimal.TEN;

    private final String symbol;
    private final BigDecimal least;
    private final BigDecimal most;

    PressureUnit(String symbol, String least, String most) {
        this.symbol = symbol;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    public String symbol() {
        return symbol;
    }

    /** Below this nobody's threshold lies; above {@link #most} no algometer goes. */
    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    /** @param probeArea in cm² */
    BigDecimal inKilopascals(BigDecimal reading, BigDecimal probeArea) {
        return switch (this) {
            case KILOPASCAL -> reading;
            case KGF_PER_CM2 -> reading.multiply(KILOPASCALS_IN_KGF_PER_CM2);
            case NEWTON -> reading.multiply(KILOPASCALS_IN_NEWTON_PER_CM2).divide(probeArea, MathContext.DECIMAL64);
        };
    }
}
