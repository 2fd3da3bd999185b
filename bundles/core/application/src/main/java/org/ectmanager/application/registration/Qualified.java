/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.eligibility.Supporters;

/** Which of induction tutor and mentor hold qualified teacher status, as is expected (R18, guidance 2.18). */
public enum Qualified {
    BOTH("Both do", true, true),
    TUTOR("The induction tutor does, the mentor does not", true, false),
    MENTOR("The mentor does, the induction tutor does not", false, true),
    NEITHER("Neither does", false, false);

    /** The name under which it is typed. */
    public static final String FIELD = "qualified";

    private final String title;
    private final Supporters supporters;

    Qualified(String title, boolean tutor, boolean mentor) {
        this.title = title;
        this.supporters = new Supporters(tutor, mentor);
    }

    public String title() {
        return title;
    }

    /** Empty where the school did not say. */
    static Optional<Supporters> read(Reading reading) {
        return Stream.of(values())
                .filter(answer -> answer.name().equals(reading.text(FIELD)))
                .map(answer -> answer.supporters)
                .findFirst();
    }
}
