/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calculator behind the public page and the public web services. It knows nobody, asks no database and keeps
 * nothing: while the same bank holidays are in force, the same question has the same answer. Everything that is wrong with a question is refused at once, each by
 * the path of its field, such as {@code contracts[0].fte}.
 */
@ProviderType
public interface CalculateInduction {

    /** The last day that may be asked about. */
    LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** The longest clock of working days. */
    int LONGEST_CLOCK = 1_000;

    /** The whole plan (R19 to R39). */
    Result<CalculatedInduction> calculate(InductionQuestion question);

    /**
     * The working days of a clock, the first one first (R60).
     *
     * @param beginningWith not before 2018, from when the bank holidays are known with those that were proclaimed
     * @param days 1 to {@value #LONGEST_CLOCK}
     */
    Result<List<LocalDate>> workingDays(LocalDate beginningWith, int days);

    /** The calendars that a question may name, by name. */
    List<ShippedCalendar> calendars();
}
