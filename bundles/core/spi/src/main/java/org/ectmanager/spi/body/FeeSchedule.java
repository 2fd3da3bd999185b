/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * What a body charges from a day on, until the next list of it begins (P22). The page "Fees" of the body says it in plain
 * words to anybody; nothing is invoiced.
 *
 * @param from the first day on which these fees hold
 * @param fees 1 to 50, in {@value #CURRENCY}, in the order in which they are read
 * @param notes what else there is to know, such as when it is billed; up to 10 plain paragraphs of up to 1,000 characters
 */
public record FeeSchedule(LocalDate from, Vat vat, List<Fee> fees, List<String> notes) {

    public static final String CURRENCY = "GBP";

    private static final int MOST_FEES = 50;
    private static final int MOST_NOTES = 10;
    private static final int LONGEST_NOTE = 1_000;

    public FeeSchedule {
        requireNonNull(from, "from");
        requireNonNull(vat, "vat");
        fees = List.copyOf(fees);
        notes = notes.stream()
                .map(note -> PlainText.required("A note on the fees", note, LONGEST_NOTE))
                .toList();
        if (fees.isEmpty() || fees.size() > MOST_FEES || notes.size() > MOST_NOTES) {
            throw new IllegalArgumentException(
                    "The fees from " + from + " are 1 to " + MOST_FEES + ", with up to " + MOST_NOTES + " notes");
        }
    }

    /** The fees to which a head teacher agrees when signing a registration (R10), in their order. */
    public List<Fee> agreed() {
        return fees.stream().filter(Fee::agreed).toList();
    }

    public static FeeSchedule of(LocalDate from, Vat vat, Fee... fees) {
        return new FeeSchedule(from, vat, List.of(fees), List.of());
    }

    /** The same with these notes. */
    public FeeSchedule noting(String... paragraphs) {
        return new FeeSchedule(from, vat, fees, List.of(paragraphs));
    }
}
