/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That a report is due on another day than its plan has it, as body, school and early career teacher agreed (R35 c, R37).
 *
 * @param because what officer, tutor and head teacher read of it
 */
public record AgreedDay(LocalDate due, String because) {

    public AgreedDay {
        requireNonNull(due, "due");
        requireNonNull(because, "because");
    }
}
