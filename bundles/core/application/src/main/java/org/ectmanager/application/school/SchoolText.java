/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import java.util.EnumMap;
import java.util.Map;

/** The facts of a school's entry as they were typed; what is missing is empty. */
public record SchoolText(Map<Fact, String> facts) {

    public SchoolText {
        var all = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            all.put(fact, facts.getOrDefault(fact, "").strip());
        }
        facts = Map.copyOf(all);
    }

    public String of(Fact fact) {
        return facts.get(fact);
    }

    public SchoolText with(Fact fact, String text) {
        var other = new EnumMap<>(facts);
        other.put(fact, text);
        return new SchoolText(other);
    }
}
