/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.ectmanager.domain.eligibility.Exemption.Effect.EXEMPT;
import static org.ectmanager.domain.eligibility.Exemption.Effect.MAY_BE_EMPLOYED;

import java.util.stream.Stream;

/**
 * The paragraphs of Schedule 1 and Annex A of the guidance: who may be employed at a relevant school without having
 * completed induction (R3), with the evidence each of them asks for.
 */
public enum Exemption {
    QUALIFIED_BY_1999(1, "Qualified on or before 7 May 1999", "the award of qualified teacher status", EXEMPT),
    SERVING(2, "Serving induction", "the registration with an appropriate body", MAY_BE_EMPLOYED),
    AWAITING_OUTCOME(
            3,
            "Awaiting the decision of the appropriate body, or of an appeal",
            "the recommendation or the notice of appeal",
            MAY_BE_EMPLOYED),
    SHORT_SUPPLY(
            4,
            "Short supply within five years of qualifying",
            "the award of qualified teacher status and the supply contract",
            MAY_BE_EMPLOYED),
    SUPPLY_BESIDE_INDUCTION(
            5,
            "Part-time supply while on part-time induction",
            "the registration of the part-time induction",
            MAY_BE_EMPLOYED),
    WALES(6, "Completed induction in Wales", "the certificate from Wales", EXEMPT),
    FIRST_POST_IN_WALES(
            7,
            "Qualified in England from 7 May 1999 to 1 April 2003, with a first post in Wales",
            "the award and two terms of service in Wales",
            EXEMPT),
    SCOTLAND(
            8,
            "Full registration with the General Teaching Council for Scotland",
            "the registration and, since 1 February 2023, the completed probation",
            EXEMPT),
    NORTHERN_IRELAND(9, "Completed induction in Northern Ireland", "the certificate", EXEMPT),
    EUROPEAN_RECOGNITION(
            10,
            "Recognised as a teacher from the European Economic Area",
            "an application made before 1 February 2023",
            EXEMPT),
    GIBRALTAR(11, "Completed induction in Gibraltar", "the certificate", EXEMPT),
    JERSEY(12, "Completed induction in Jersey", "the certificate", EXEMPT),
    GUERNSEY_OR_MAN(13, "Completed induction in Guernsey or on the Isle of Man", "the certificate", EXEMPT),
    SERVICE_CHILDREN(
            14,
            "Completed induction at a Service Children\u2019s school in Germany or Cyprus",
            "the certificate",
            EXEMPT),
    SCOTTISH_TRAINED_BY_1999(
            15, "Trained in Scotland and employed by 7 May 1999", "the employment on or before that day", EXEMPT),
    IRISH_TRAINED_BY_1999(
            16,
            "Trained in Northern Ireland and employed by 7 May 1999",
            "the employment on or before that day",
            EXEMPT),
    INDEPENDENT_BEFORE_1989(
            17,
            "Taught at an independent school or college before 1989",
            "the recommendation made before September 2004",
            EXEMPT),
    OVERSEAS_EMPLOYMENT_ROUTE(
            18,
            "Trained overseas, qualified by an employment-based route",
            "two years of experience and the assessment against the standards",
            EXEMPT),
    INSTRUCTOR_BEFORE_1989(19, "An instructor before 1989", "the recommendation made before September 2004", EXEMPT),
    MINISTRY_OF_DEFENCE(20, "Completed probation with the Ministry of Defence", "the certificate", EXEMPT),
    TRAINED_IN_WALES(
            21, "Trained in Wales by 1 September 2003", "the completion of training on or before that day", EXEMPT),
    FOUR_COUNTRIES(
            22,
            "Qualified in Australia, Canada, New Zealand or the United States",
            "a request made before 1 February 2023",
            EXEMPT),
    LEARNING_AND_SKILLS(
            23,
            "Qualified Teacher Learning and Skills status",
            "a current membership of the Society for Education and Training",
            EXEMPT),
    RECORDS_LOST(
            24,
            "Told in error of an exemption, or completed with records lost",
            "an appraisal report that covers a year within the last five",
            EXEMPT),
    OVERSEAS_ROUTE_OF_2023(
            25,
            "Trained overseas, qualified by the route opened on 1 February 2023",
            "two years of full-time experience",
            EXEMPT);

    /** What the paragraph gives. */
    public enum Effect {
        /** Induction need not be served. */
        EXEMPT,
        /** Only a permission to be employed meanwhile; induction is still to complete. */
        MAY_BE_EMPLOYED
    }

    /** Who decides whether the paragraph applies. */
    public enum DecidedBy {
        /** The Department, on the national record, with status Exempt and a reason. */
        DEPARTMENT,
        /** The appropriate body, with evidence: paragraph 24 only. */
        APPROPRIATE_BODY
    }

    private final int paragraph;
    private final String who;
    private final String evidence;
    private final Effect effect;

    Exemption(int paragraph, String who, String evidence, Effect effect) {
        this.paragraph = paragraph;
        this.who = who;
        this.evidence = evidence;
        this.effect = effect;
    }

    /** By the number of its paragraph, 1 to 25. */
    public static Exemption ofParagraph(int paragraph) {
        return Stream.of(values())
                .filter(exemption -> exemption.paragraph == paragraph)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Schedule 1 has paragraphs 1 to 25"));
    }

    public int paragraph() {
        return paragraph;
    }

    public String who() {
        return who;
    }

    /** What has to be seen and kept. */
    public String evidence() {
        return evidence;
    }

    public Effect effect() {
        return effect;
    }

    public DecidedBy decidedBy() {
        return this == RECORDS_LOST ? DecidedBy.APPROPRIATE_BODY : DecidedBy.DEPARTMENT;
    }
}
