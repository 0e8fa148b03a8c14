package org.tautband.homecare;

import java.util.List;

/** A sheet as it is being put together, before it is issued. */
public record SheetDraft(List<ChosenItem> items, String note, String nextVisit, Paper paper, TypeSize typeSize) {

    public static final int ITEMS_MAX = 20;
    public static final int NOTE_MAX = 1000;
    public static final int NEXT_VISIT_MAX = 200;

    /** People do not do more than this; beyond it the therapist is gently warned. */
    public static final int ITEMS_GENTLE = 4;

    public SheetDraft {
        items = List.copyOf(items);
    }
}
