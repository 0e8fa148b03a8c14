package org.tautband.homecare;

import java.util.List;

/**
 * A visit's sheet as it is opened to be put together.
 *
 * @param draft what is stored, or else what the rules recommend
 * @param takenOff titles of what stood on the draft and must no longer
 */
public record OpenSheet(SheetFacts facts, SheetProposal proposal, SheetDraft draft, List<String> takenOff) {}
