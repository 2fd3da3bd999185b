/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

import java.util.Map;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.rest.reading.BadBody.Wrong;

/** Which rule of induction refuses a value, by the name of the refusal; most values are refused by no rule at all. */
final class Refusing {

    private record Rule(String rule, String guidance) {}

    private static final Rule NONE = new Rule("", "");

    private static final Map<String, Rule> RULES = Map.of(
            "reduction.consent", new Rule("R25", "3.2"),
            "reduction.too-much", new Rule("R25", "3.2"),
            "extension.length", new Rule("R32", "3.9"));

    private Refusing() {}

    static Wrong explained(Refusal refusal) {
        var by = RULES.getOrDefault(refusal.code(), NONE);
        return new Wrong(refusal.field(), refusal.sentence(), by.rule(), by.guidance());
    }
}
