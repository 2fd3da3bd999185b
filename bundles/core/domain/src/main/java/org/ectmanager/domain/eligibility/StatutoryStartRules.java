/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.List;

/** The checks that the law and its guidance ask for, in the order in which a page shows them. */
public final class StatutoryStartRules {

    private static final List<StartRule> ALL = List.of(
            TeacherRules::found,
            TeacherRules::named,
            TeacherRules::qualified,
            TeacherRules::status,
            TeacherRules::oneChance,
            TeacherRules::age,
            TeacherRules::notProhibited,
            TeacherRules::otherAlerts,
            DateRules::notBackdated,
            DateRules::reportable,
            BodyRules::takesOnNewStarters,
            BodyRules::servesThisSector,
            BodyRules::isNotTheEmployer,
            BodyRules::hasNotHostedInduction,
            BodyRules::didNotRecommendForQts,
            PostRules::setting,
            PostRules::overseasInspection,
            PostRules::specialMeasures,
            PostRules::lastsATerm,
            PostRules::workingPattern,
            SupportRules::namedContact,
            SupportRules::mentorAndTutor);

    private StatutoryStartRules() {}

    public static List<StartRule> all() {
        return ALL;
    }
}
