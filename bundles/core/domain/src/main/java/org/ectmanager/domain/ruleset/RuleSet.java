/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;

/**
 * The numbers of the law from a day on (R66). Rules ask {@link RuleSets#on} for the set of the day that matters.
 *
 * @param validFrom first day on which these numbers hold
 * @param name what changed on that day
 */
public record RuleSet(
        LocalDate validFrom,
        String name,
        Length length,
        Transition transition,
        Absences absences,
        Clocks clocks,
        Hearings hearings,
        Starting starting,
        Bodies bodies,
        Exemptions exemptions,
        Guidance guidance,
        Programmes programmes,
        Department department,
        Keeping keeping,
        Appeals appeals) {

    /**
     * R19, R22, R25, R32. All in full-time equivalent terms but the last.
     *
     * @param daysOfATerm what a term counts by the 65-day method, a convention (R21)
     */
    public record Length(
            Terms standard,
            Terms part,
            Terms shortestPost,
            Terms shortestReduced,
            Terms shortestExtension,
            Terms longestExtension,
            int daysOfATerm) {}

    /**
     * R59. Both are {@link LocalDate#MAX} while nobody knew of a longer induction.
     *
     * @param startedBefore first day of starting under the longer length
     * @param servedBy the day by which those who had started before had to have served the shorter one
     */
    public record Transition(LocalDate startedBefore, LocalDate servedBy) {}

    /**
     * R28.
     *
     * @param threshold days of ad hoc absence in one part from which that part is extended by all of them
     * @param carersLeaveIsStatutory whether carer's leave is left out of the count
     * @param coronavirusCounts whether absence because of coronavirus is in it
     */
    public record Absences(int threshold, boolean carersLeaveIsStatutory, boolean coronavirusCounts) {}

    /** R38, R44 to R50, all in working days but the one that deems a notice received, which is in calendar days. */
    public record Clocks(
            int reportCopy,
            int recommendation,
            int representations,
            int decision,
            int notices,
            int emailDeemedReceivedAfter,
            int appeal,
            int bodyReply,
            int dismissal) {}

    /**
     * R49.
     *
     * @param notice working days between the notice of a hearing and the hearing, at least
     * @param statements working days before the hearing by which the parties say who comes or write what they think
     * @param panel how many people hear an appeal, at least
     */
    public record Hearings(int notice, int statements, int panel) {}

    /**
     * R9, R12, R14, R16, R17.
     *
     * @param timetableFirstPart largest share of the usual timetable in part one
     * @param timetableSecondPart the same in part two
     * @param localAuthoritiesTakeOn whether a local authority may be the appropriate body of a new starter
     * @param overseasInspectionYears how old the inspection of a British school overseas may be
     * @param supplyYears how long after qualifying short supply is permitted at relevant schools
     * @param adultShare largest share of teaching, in a college, to classes mainly aged 19 and over
     * @param schoolDays days of teaching in a school for whoever serves in a college, at least
     * @param furtherSchoolDays how many more the college makes an effort for
     */
    public record Starting(
            BigDecimal timetableFirstPart,
            BigDecimal timetableSecondPart,
            boolean localAuthoritiesTakeOn,
            int overseasInspectionYears,
            int supplyYears,
            BigDecimal adultShare,
            int schoolDays,
            int furtherSchoolDays) {}

    /** Which kinds of appropriate body besides hubs act at all (R9); when the first two began is not kept. */
    public record Bodies(boolean localAuthorities, boolean teacherAccreditation, boolean overseasSchools) {}

    /**
     * The days and numbers of Schedule 1 (R3). A day on which something begins is {@link LocalDate#MAX} while nobody
     * knew of it.
     *
     * @param qualifiedBy last day of qualifying for whoever never had to serve induction (paragraph 1)
     * @param employedBy last day by which those of paragraphs 15 and 16 were employed
     * @param welshFirstPostUntil last day of qualifying for a first post in Wales (paragraph 7)
     * @param welshFirstPostTerms terms served in that post, at least
     * @param welshTrainingBy last day by which training in Wales was completed (paragraph 21)
     * @param recommendedBefore first day on which paragraphs 17 and 19 no longer help
     * @param scottishProbationFrom first day of full registration in Scotland that asks for a probation (paragraph 8)
     * @param recognitionBefore first day on which paragraphs 10 and 22 no longer help
     * @param overseasRouteFrom first day of qualifying by the route of paragraph 25
     * @param overseasYears years of full-time experience abroad (paragraphs 18 and 25), at least
     * @param appraisalWithinYears how old the appraisal report of paragraph 24 may be (R57)
     */
    public record Exemptions(
            LocalDate qualifiedBy,
            LocalDate employedBy,
            LocalDate welshFirstPostUntil,
            Terms welshFirstPostTerms,
            LocalDate welshTrainingBy,
            LocalDate recommendedBefore,
            LocalDate scottishProbationFrom,
            LocalDate recognitionBefore,
            LocalDate overseasRouteFrom,
            BigDecimal overseasYears,
            int appraisalWithinYears) {}

    /**
     * What the guidance asks for besides numbers.
     *
     * @param reviewsCopied every progress review goes to the appropriate body (R36)
     * @param recordsTransferred records go along when a teacher moves (R56)
     * @param interimAfterLeaving an interim assessment is made even after the teacher has left (R39)
     * @param midTermReviews whoever joins half-way through a term has a date of their own (R35)
     * @param appraisalExemption says that nobody on induction is appraised (R7)
     * @param noDelegation says that decisions are not delegated (R10)
     * @param twoAssessments two formal assessments, and reviews in the other terms, in place of one each term (R34, R37)
     * @param mentors a mentor besides the induction tutor (R18)
     */
    public record Guidance(
            boolean reviewsCopied,
            boolean recordsTransferred,
            boolean interimAfterLeaving,
            boolean midTermReviews,
            boolean appraisalExemption,
            boolean noDelegation,
            boolean twoAssessments,
            boolean mentors) {}

    /**
     * R58, R63.
     *
     * @param twoTypes provider-led and school-led, in place of full, core and school-based
     * @param mentorTrainingYears how long funded training of a mentor lasts
     */
    public record Programmes(boolean twoTypes, int mentorTrainingYears) {}

    /**
     * What the Department's own service takes (R2, R55, R62).
     *
     * @param through by which way an appropriate body reports
     * @param bulkOutcomes whether outcomes can be handed in as a file
     * @param bulkClaims whether claims can be
     * @param schoolsRegister whether schools and lead providers register in a service of their own
     * @param earliestStart no induction began before this day
     * @param firstNewClaim no new claim starts before this day; a file asks for a later one
     * @param youngest years of age, by the difference of the years
     * @param mostTerms of one period, at most
     */
    public record Department(
            String through,
            boolean bulkOutcomes,
            boolean bulkClaims,
            boolean schoolsRegister,
            LocalDate earliestStart,
            LocalDate firstNewClaim,
            int youngest,
            int oldest,
            Terms mostTerms) {}

    /**
     * R53.
     *
     * @param years how long reports and all documentation are kept, at least
     */
    public record Keeping(int years) {}

    /**
     * R47.
     *
     * @param to who takes appeals for the Secretary of State
     * @param address where a notice of appeal is sent, as the Department publishes it, on one line
     * @param addressInWales the same of the Education Workforce Council, for an induction served in Wales (R5)
     */
    public record Appeals(String to, String address, String addressInWales) {}
}
