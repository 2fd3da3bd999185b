/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.ectmanager.domain.eligibility.StartRule.about;

import java.util.List;
import java.util.stream.Stream;

/** The checks that the law and its guidance ask for, in the order in which a page shows them. */
public final class StatutoryStartRules {

    private static final List<StartRule> TEACHER = List.of(
            TeacherRules::found,
            TeacherRules::named,
            TeacherRules::qualified,
            new RuleWhere(DutyToServe::isLongAgo, DutyToServe::noTimeLimit),
            new RuleWhere(TeacherRules::isQualifiedBefore1999, TeacherRules::qualifiedBefore1999),
            TeacherRules::status,
            TeacherRules::oneChance,
            TeacherRules::oneAtATime,
            about(WelshInduction.class, (application, wales) -> wales.check()),
            about(ExemptionEvidence.class, TeacherRules::exemption),
            TeacherRules::age,
            TeacherRules::notProhibited,
            TeacherRules::section128,
            TeacherRules::otherAlerts);

    private static final List<StartRule> DATES_AND_BODY = List.of(
            DateRules::notBackdated,
            DateRules::reportable,
            about(
                    AgreedStart.class,
                    (application, agreed) -> agreed.check(application.dates().startsOn())),
            BodyRules::takesOnNewStarters,
            PostRule.of(BodyRules::servesThisSector),
            PostRule.of(BodyRules::isNotTheEmployer),
            BodyRules::hasNotHostedInduction,
            BodyRules::didNotRecommendForQts,
            about(
                    AgreedCharge.class,
                    (application, charge) -> charge.check(application.dates().servedFrom())));

    private static final List<StartRule> POST = List.of(
            PostRule.of(PostRules::setting),
            PostRule.about(WelshSetting.class, (post, wales) -> wales.check()),
            PostRule.of(PostRules::overseasInspection),
            PostRule.about(OverseasStanding.class, (post, overseas) -> overseas.check()),
            PostRule.of(PostRules::specialMeasures),
            PostRule.about(CollegePost.class, CollegePost::inspection),
            PostRule.about(CollegePost.class, (post, college) -> college.adults(post.rules())),
            PostRule.about(NurseryPost.class, (post, nursery) -> nursery.check()),
            about(SuitablePost.ByHead.class, (application, confirmed) -> confirmed.check()),
            about(SuitablePost.ByBody.class, (application, confirmed) -> confirmed.check()),
            PostRules::lastsATerm,
            about(SupplyPost.class, SupplyPost::check),
            about(
                    ShortRest.class,
                    (application, rest) -> rest.check(application.dates().startsOn())),
            new RuleWhere(SupplyPost::isShort, SupplyPost::permitted),
            PostRule.of(PostRules::workingPattern),
            about(Timetable.class, Timetable::check));

    private static final List<StartRule> SUPPORT = List.of(
            SupportRules::namedContact,
            SupportRules::mentorAndTutor,
            about(Supporters.class, (application, supporters) -> supporters.check()));

    private static final List<StartRule> ALL = Stream.of(TEACHER, DATES_AND_BODY, POST, SUPPORT)
            .flatMap(List::stream)
            .toList();

    private static final List<PostRule> OF_ANY_POST = ALL.stream()
            .filter(PostRule.class::isInstance)
            .map(PostRule.class::cast)
            .toList();

    private StatutoryStartRules() {}

    public static List<StartRule> all() {
        return ALL;
    }

    /** Those of them that are about the post alone, in the same order. */
    static List<PostRule> ofAnyPost() {
        return OF_ANY_POST;
    }
}
