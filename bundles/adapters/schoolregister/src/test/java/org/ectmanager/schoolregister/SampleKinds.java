/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.util.List;

/** How many schools of which kind the sample holds, and how such schools are called. */
final class SampleKinds {

    /** {@code #} in the pattern stands for a word or a saint, {@code @} for the town. */
    record Kind(int count, Type type, Phase phase, int lowest, int highest, String pattern) {}

    record Type(int code, String name, int groupCode, String group) {

        boolean trust() {
            return groupCode == 10 || groupCode == 11;
        }

        boolean overseas() {
            return code == 37;
        }

        boolean independent() {
            return code == 10 || code == 11;
        }
    }

    record Phase(int code, String name) {}

    private static final Phase NONE = new Phase(0, "Not applicable");
    private static final Phase NURSERY = new Phase(1, "Nursery");
    private static final Phase PRIMARY = new Phase(2, "Primary");
    private static final Phase MIDDLE_PRIMARY = new Phase(3, "Middle deemed primary");
    private static final Phase SECONDARY = new Phase(4, "Secondary");
    private static final Phase MIDDLE_SECONDARY = new Phase(5, "Middle deemed secondary");
    private static final Phase SIXTEEN_PLUS = new Phase(6, "16 plus");
    private static final Phase ALL_THROUGH = new Phase(7, "All-through");

    static final List<Kind> ALL = List.of(
            kind(48, maintained(1, "Community school"), PRIMARY, 4, 11, "# Primary School"),
            kind(12, maintained(1, "Community school"), PRIMARY, 4, 7, "@ Infant School"),
            kind(12, maintained(1, "Community school"), SECONDARY, 11, 16, "# School"),
            kind(14, maintained(2, "Voluntary aided school"), PRIMARY, 4, 11, "St #'s Catholic Primary School"),
            kind(10, maintained(2, "Voluntary aided school"), PRIMARY, 4, 11, "St #'s CofE Aided Primary School"),
            kind(6, maintained(2, "Voluntary aided school"), SECONDARY, 11, 18, "St #'s Catholic High School"),
            kind(
                    20,
                    maintained(3, "Voluntary controlled school"),
                    PRIMARY,
                    4,
                    11,
                    "@ Church of England Primary School"),
            kind(8, maintained(5, "Foundation school"), PRIMARY, 4, 11, "# Junior and Infant School"),
            kind(4, maintained(5, "Foundation school"), SECONDARY, 11, 18, "# Foundation School"),
            kind(8, maintained(15, "Local authority nursery school"), NURSERY, 2, 5, "# Nursery School"),
            kind(6, maintained(14, "Pupil referral unit"), NONE, 5, 16, "The # Centre"),
            kind(10, special(7, "Community special school"), NONE, 4, 19, "# Special School"),
            kind(3, special(12, "Foundation special school"), NONE, 4, 16, "# Grove School"),
            kind(3, special(8, "Non-maintained special school"), NONE, 5, 19, "# Hall School for Deaf Children"),
            kind(8, special(10, "Other independent special school"), NONE, 7, 18, "# House Special School"),
            kind(
                    1,
                    new Type(6, "City technology college", 3, "Independent schools"),
                    SECONDARY,
                    11,
                    18,
                    "@ City Technology College"),
            kind(
                    20,
                    new Type(11, "Other independent school", 3, "Independent schools"),
                    NONE,
                    3,
                    18,
                    "# Preparatory School"),
            kind(10, academy(28, "Academy sponsor led"), PRIMARY, 4, 11, "# Primary Academy"),
            kind(10, academy(28, "Academy sponsor led"), SECONDARY, 11, 16, "@ Academy"),
            kind(40, academy(34, "Academy converter"), PRIMARY, 3, 11, "# Community Primary School"),
            kind(26, academy(34, "Academy converter"), SECONDARY, 11, 18, "The # School"),
            kind(3, academy(34, "Academy converter"), MIDDLE_PRIMARY, 8, 12, "# Middle School"),
            kind(3, academy(34, "Academy converter"), MIDDLE_SECONDARY, 9, 13, "@ Middle School"),
            kind(4, academy(34, "Academy converter"), ALL_THROUGH, 3, 18, "# All-through Academy"),
            kind(2, academy(33, "Academy special sponsor led"), NONE, 4, 19, "# Park Academy"),
            kind(6, academy(44, "Academy special converter"), NONE, 4, 19, "# View Special Academy"),
            kind(2, academy(42, "Academy alternative provision converter"), NONE, 5, 16, "# Gate Academy"),
            kind(2, academy(43, "Academy alternative provision sponsor led"), NONE, 11, 16, "# Bridge Academy"),
            kind(3, academy(45, "Academy 16-19 converter"), SIXTEEN_PLUS, 16, 19, "@ Sixth Form College"),
            kind(1, academy(46, "Academy 16 to 19 sponsor led"), SIXTEEN_PLUS, 16, 19, "# Sixth Form Academy"),
            kind(1, academy(57, "Academy secure 16 to 19"), SIXTEEN_PLUS, 12, 19, "# Secure School"),
            kind(5, free(35, "Free schools"), PRIMARY, 4, 11, "@ Free Primary School"),
            kind(6, free(35, "Free schools"), SECONDARY, 11, 18, "# Free School"),
            kind(3, free(36, "Free schools special"), NONE, 4, 19, "# Meadow Free School"),
            kind(3, free(38, "Free schools alternative provision"), NONE, 11, 16, "# Workshop Free School"),
            kind(2, free(39, "Free schools 16 to 19"), SIXTEEN_PLUS, 16, 19, "@ Mathematics School"),
            kind(2, free(40, "University technical college"), SECONDARY, 14, 19, "UTC @"),
            kind(2, free(41, "Studio schools"), SECONDARY, 14, 19, "# Studio School"),
            kind(6, new Type(18, "Further education", 1, "Colleges"), NONE, 16, 99, "@ College"),
            kind(2, new Type(31, "Sixth form centres", 1, "Colleges"), SIXTEEN_PLUS, 16, 19, "# Sixth Form Centre"),
            kind(1, new Type(29, "Higher education institutions", 2, "Universities"), NONE, 18, 99, "University of @"),
            kind(3, new Type(30, "Welsh establishment", 6, "Welsh schools"), NONE, 3, 11, "Ysgol Gynradd #"),
            kind(1, other(24, "Secure units"), NONE, 10, 17, "# Secure Unit"),
            kind(1, other(25, "Offshore schools"), NONE, 4, 18, "@ Offshore School"),
            kind(1, other(26, "Service children's education"), NONE, 4, 11, "# Garrison School"),
            kind(1, other(27, "Miscellaneous"), NONE, 5, 16, "# Field Studies Centre"),
            kind(3, other(32, "Special post 16 institution"), SIXTEEN_PLUS, 16, 25, "# Specialist College"),
            kind(4, other(37, "British schools overseas"), NONE, 3, 18, "The British School of @"),
            kind(1, other(56, "Institution funded by other government department"), NONE, 16, 19, "# Training Centre"),
            kind(1, new Type(49, "Online provider", 13, "Online provider"), NONE, 8, 18, "# Online School"));

    private SampleKinds() {}

    private static Kind kind(int count, Type type, Phase phase, int lowest, int highest, String pattern) {
        return new Kind(count, type, phase, lowest, highest, pattern);
    }

    private static Type maintained(int code, String name) {
        return new Type(code, name, 4, "Local authority maintained schools");
    }

    private static Type special(int code, String name) {
        return new Type(code, name, 5, "Special schools");
    }

    private static Type academy(int code, String name) {
        return new Type(code, name, 10, "Academies");
    }

    private static Type free(int code, String name) {
        return new Type(code, name, 11, "Free Schools");
    }

    private static Type other(int code, String name) {
        return new Type(code, name, 9, "Other types");
    }
}
