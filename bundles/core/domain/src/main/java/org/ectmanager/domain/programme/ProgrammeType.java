/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/** How the training of an early career teacher is organised (R58). Three types until August 2025, two since. */
public enum ProgrammeType {
    FULL("fip", "Full induction programme", false),
    CORE("cip", "Core induction programme", false),
    SCHOOL_BASED("diy", "School-based induction programme", false),
    PROVIDER_LED("provider_led", "Provider-led", true),
    SCHOOL_LED("school_led", "School-led", true);

    private final String code;
    private final String title;
    private final boolean sinceSeptember2025;

    ProgrammeType(String code, String title, boolean sinceSeptember2025) {
        this.code = code;
        this.title = title;
        this.sinceSeptember2025 = sinceSeptember2025;
    }

    /** The types that may be chosen under a rule set, in the order in which they are offered. */
    public static List<ProgrammeType> under(RuleSet rules) {
        return Stream.of(values())
                .filter(type -> type.sinceSeptember2025 == rules.programmes().twoTypes())
                .toList();
    }

    /** By the Department's own code. */
    public static Optional<ProgrammeType> ofCode(String code) {
        return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** The Department's own code. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** What it is called since September 2025. */
    public ProgrammeType today() {
        return switch (this) {
            case FULL, PROVIDER_LED -> PROVIDER_LED;
            case CORE, SCHOOL_BASED, SCHOOL_LED -> SCHOOL_LED;
        };
    }

    /** What it was called before; empty for school-led, which was one of two. */
    public Optional<ProgrammeType> before() {
        return switch (this) {
            case FULL, PROVIDER_LED -> Optional.of(FULL);
            case CORE, SCHOOL_BASED -> Optional.of(this);
            case SCHOOL_LED -> Optional.empty();
        };
    }

    /** Whether the appropriate body checks that the programme covers the whole framework. */
    public Finding bodyChecks(boolean coversFramework) {
        if (today() == PROVIDER_LED) {
            return Finding.allowed(
                    "programme.provider-led",
                    reason("The quality of a provider-led programme is not for the appropriate body to check."));
        }
        return coversFramework
                ? Finding.allowed(
                        "programme.covers-framework",
                        reason("The appropriate body found that the programme covers the whole framework."))
                : Finding.notYet(
                        "programme.to-check",
                        reason("The appropriate body has still to check that this programme covers the whole"
                                + " framework."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R58", "", sentence);
    }
}
