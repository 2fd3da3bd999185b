/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;

/** What was typed cannot be done; the sentence says why, and what to do next. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    static Refused by(List<Refusal> refusals) {
        return new Refused(refusals.get(0).sentence());
    }
}
