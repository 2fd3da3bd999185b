/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A day on which banks are closed in England and Wales. */
public record BankHoliday(LocalDate date, String title) {

    public BankHoliday {
        requireNonNull(date, "date");
        requireNonNull(title, "title");
    }
}
