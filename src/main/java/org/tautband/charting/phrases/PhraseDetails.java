package org.tautband.charting.phrases;

/** A phrase as it is stored. {@code shadowed}: a clinic phrase in whose place one's own of the same shortcut is used. */
public record PhraseDetails(PhraseId id, long version, PhraseScope scope, PhraseDraft draft, boolean shadowed) {}
