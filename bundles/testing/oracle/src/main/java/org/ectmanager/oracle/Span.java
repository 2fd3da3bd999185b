/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;

/** From one day to another, both included. */
record Span(LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
