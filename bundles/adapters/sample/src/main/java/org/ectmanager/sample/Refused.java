/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.domain.refusal.Refusal;

/** The sample data no longer fit the rules. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refused(String codes) {
        super("The sample data were refused: " + codes);
    }

    static void unless(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        }
    }
}
