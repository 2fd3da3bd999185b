/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import java.util.Optional;
import java.util.function.Function;

/** What a destination may need to know. Name, school, kind, effective day, start date and FTE are known of every change. */
public enum Fact {
    ECT_EMAIL("the early career teacher\u2019s e-mail address", change -> change.ect()
            .email()),
    ECT_TRN("the early career teacher\u2019s teacher reference number", change -> change.ect()
            .trn()),
    ECT_DATE_OF_BIRTH("the early career teacher\u2019s date of birth", change -> change.ect()
            .dateOfBirth()),
    MENTOR("the mentor", change -> change.support().mentor()),
    MENTOR_EMAIL("the mentor\u2019s e-mail address", change -> change.support()
            .mentor()
            .flatMap(pairing -> pairing.mentor().email())),
    MENTOR_TRN("the mentor\u2019s teacher reference number", change -> change.support()
            .mentor()
            .flatMap(pairing -> pairing.mentor().trn())),
    FORMER_MENTOR("the mentor up to now", change -> change.support().formerMentor()),
    TUTOR("the induction tutor", change -> change.support().tutor()),
    TUTOR_EMAIL(
            "the induction tutor\u2019s e-mail address",
            change -> change.support().tutor().flatMap(Teacher::email)),
    LEAD_PROVIDER(
            "the lead provider", change -> named(change.induction().programme().leadProvider())),
    DELIVERY_PARTNER(
            "the delivery partner",
            change -> named(change.induction().programme().deliveryPartner())),
    END_DATE("the last day", change -> change.induction().endedOn()),
    TERMS_SERVED("the terms served", change -> change.induction().served());

    private final String label;
    private final Function<Change, Optional<?>> value;

    Fact(String label, Function<Change, Optional<?>> value) {
        this.label = label;
        this.value = value;
    }

    /** Within a sentence, such as {@code the mentor}. */
    public String label() {
        return label;
    }

    public boolean isKnownOf(Change change) {
        return value.apply(change).isPresent();
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(text -> !text.isBlank());
    }
}
