/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whom and what a paper names, in the order in which it says it. */
public enum Named {
    TEACHER("Early career teacher"),
    BODY("Appropriate body"),
    SCHOOL("School"),
    TUTOR("Induction tutor"),
    MENTOR("Mentor"),
    CONTRACT("Contract"),
    PLACE("Which report");

    private final String title;

    Named(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** A school, so that it can be told from another of the same name. */
    public static String school(String name, String urn) {
        return urn.isBlank() ? name : name + " (URN " + urn + ")";
    }

    /** As a signature keeps it. */
    public static Map<String, String> kept(Map<Named, String> words) {
        var kept = new TreeMap<String, String>();
        words.forEach((named, said) -> kept.put(named.name().toLowerCase(Locale.ROOT), said));
        return kept;
    }

    /** In order again; what this version does not know is left out. */
    public static Map<Named, String> of(Map<String, String> kept) {
        var words = new EnumMap<Named, String>(Named.class);
        for (var named : values()) {
            var said = kept.get(named.name().toLowerCase(Locale.ROOT));
            if (said != null) {
                words.put(named, said);
            }
        }
        return words;
    }
}
