/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact of a school's entry that an appropriate body may say: by what it is known, where it is and how it is reached.
 * Its kind, whether it is open, inspections and its trust are the register's to say, because the law hangs on them.
 */
public enum Fact {
    NAME("Name of the school"),
    PHASE("Phase"),
    STREET("Street"),
    LOCALITY("Locality"),
    TOWN("Town or city"),
    COUNTY("County, or the country when it is abroad"),
    POSTCODE("Postcode"),
    AUTHORITY("Local authority code"),
    ESTABLISHMENT("Establishment number"),
    TELEPHONE("Telephone number"),
    WEBSITE("Website");

    private final String title;

    Fact(String title) {
        this.title = title;
    }

    /** As it is asked for on pages. */
    public String title() {
        return title;
    }

    /** Under which it is typed, refused and kept. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> of(String field) {
        return Stream.of(values()).filter(fact -> fact.field().equals(field)).findFirst();
    }
}
