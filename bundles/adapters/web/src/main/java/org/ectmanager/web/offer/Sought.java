/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody looks for: every word of it, in any order, large or small. */
record Sought(String typed) {

    Sought {
        typed = typed.strip();
    }

    boolean isIn(List<String> texts) {
        var all = String.join(" ", texts).toLowerCase(Locale.UK);
        return Stream.of(typed.toLowerCase(Locale.UK).split("\\s+")).allMatch(all::contains);
    }
}
