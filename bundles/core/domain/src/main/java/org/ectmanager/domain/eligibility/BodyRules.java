/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Collections;
import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.teacher.TeacherRecord;

/** Whether this body may be the appropriate body for this teacher (R9, guidance 2.24, 2.25). */
final class BodyRules {

    private BodyRules() {}

    static Finding takesOnNewStarters(ApplicationToStart application) {
        var rules = application.rules();
        return switch (application.body().kind()) {
            case TEACHING_SCHOOL_HUB, NATIONAL_INDEPENDENT, DETERMINED -> active();
            case LOCAL_AUTHORITY ->
                rules.starting().localAuthoritiesTakeOn()
                        ? active()
                        : refused(
                                "body.local-authority",
                                "2.24",
                                "Local authorities take on no new teachers since 1 September "
                                        + "2023. Choose another appropriate body.");
            case TEACHER_ACCREDITATION ->
                rules.bodies().teacherAccreditation()
                        ? active()
                        : refused(
                                "body.teacher-accreditation",
                                "2.24",
                                "National Teacher Accreditation stopped on 1 September 2024. "
                                        + "Choose another appropriate body.");
            case NATIONAL_OVERSEAS ->
                rules.bodies().overseasSchools()
                        ? active()
                        : refused(
                                "body.overseas-not-yet",
                                "2.24",
                                "There is no appropriate body for British schools overseas before August 2024. "
                                        + "Choose a later start.");
        };
    }

    private static Finding active() {
        return allowed("body.active", "2.24", "This kind of appropriate body takes on new teachers.");
    }

    static Finding servesThisSector(PostToServe post) {
        var sector = post.post().sector();
        var serves =
                switch (post.body().kind()) {
                    case TEACHING_SCHOOL_HUB, LOCAL_AUTHORITY, TEACHER_ACCREDITATION, DETERMINED -> true;
                    case NATIONAL_INDEPENDENT -> sector == Sector.INDEPENDENT;
                    case NATIONAL_OVERSEAS -> sector == Sector.BRITISH_SCHOOL_OVERSEAS;
                };
        return serves
                ? allowed("body.sector", "2.24", "This appropriate body serves schools of this kind.")
                : refused(
                        "body.sector",
                        "2.24",
                        "This appropriate body does not serve schools of this kind. "
                                + "Choose a teaching school hub.");
    }

    static Finding isNotTheEmployer(PostToServe post) {
        return post.body().hubSchools().contains(post.post().school())
                ? refused(
                        "body.employer",
                        "2.25",
                        "A hub cannot be the appropriate body for a teacher at its own "
                                + "school. Choose another one.")
                : allowed("body.not-employer", "2.25", "The hub does not employ this teacher.");
    }

    static Finding hasNotHostedInduction(ApplicationToStart application) {
        var served = application.prior().servedAt();
        return Collections.disjoint(application.body().hubSchools(), served)
                ? allowed("body.no-earlier-service", "2.25", "No induction was served at the hub's own school.")
                : refused(
                        "body.earlier-service",
                        "2.25",
                        "A hub cannot be the appropriate body for a teacher who served "
                                + "a part of induction at its own school. Choose another one.");
    }

    static Finding didNotRecommendForQts(ApplicationToStart application) {
        var providers = application
                .teacher()
                .known()
                .map(TeacherRecord::trainingProviders)
                .orElse(List.of());
        return Collections.disjoint(application.body().trainingProviders(), providers)
                ? allowed(
                        "body.not-trainer",
                        "2.25",
                        "The hub did not recommend this teacher for qualified teacher status.")
                : refused(
                        "body.trainer",
                        "2.25",
                        "A hub cannot be the appropriate body for a teacher whom it recommended "
                                + "for qualified teacher status. Choose another one.");
    }

    private static Finding allowed(String code, String guidance, String sentence) {
        return Finding.allowed(code, Reason.of("R9", guidance, sentence));
    }

    private static Finding refused(String code, String guidance, String sentence) {
        return Finding.refused(code, Reason.of("R9", guidance, sentence));
    }
}
