/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.Set;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;

/** What is asked of a post because of the school it is at (R12 to R14). */
public final class PlaceChoices {

    private PlaceChoices() {}

    /** Also where it was answered while it was asked. */
    public static boolean mayNeedCertificate(Form form, Set<PlaceQuestion> asked) {
        return asked.contains(PlaceQuestion.SPECIAL_MEASURES)
                || asked.contains(PlaceQuestion.COLLEGE)
                || !form.value("certificate").isEmpty()
                || !form.value("trainedHere").isEmpty();
    }

    public static Choices trainedHere(Form form) {
        return yesOrNo(
                        form,
                        "trainedHere",
                        "Did the teacher train here on an employment-based route, or serve induction here, before"
                                + " inspectors found fault? (optional)")
                .hint(
                        "Nobody begins induction at a school in special measures, or at a college judged inadequate, unless"
                                + " this is so or inspectors certified it as suitable");
    }

    public static Choices inadequate(Form form) {
        return yesOrNo(form, "collegeInadequate", "Do inspectors judge the college inadequate?");
    }

    /** What is normal (R14). */
    public static String adults() {
        return "Normally at most "
                + RuleSets.latest()
                        .starting()
                        .adultShare()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + ". Enter 0 if there are no such classes";
    }

    public static Choices nurseryHead(Form form) {
        return yesOrNo(
                form,
                "nurseryHead",
                "Can the head teacher make a recommendation against the Teachers’ Standards at the end of induction?");
    }

    public static Choices nurseryAges(Form form) {
        return yesOrNo(form, "nurseryAges", "Are the classes mainly aged three and over?");
    }

    public static Choices overseasStandards(Form form) {
        return yesOrNo(
                form,
                "overseasStandards",
                "Did the last inspection find that the school meets all standards for British schools overseas?");
    }

    public static Choices overseasMember(Form form) {
        return yesOrNo(
                form,
                "overseasMember",
                "Does the school belong to a recognised organisation of British schools overseas?");
    }

    private static Choices yesOrNo(Form form, String field, String question) {
        return Choices.of(form, field, question)
                .option("yes", "Yes")
                .option("no", "No")
                .inline();
    }
}
