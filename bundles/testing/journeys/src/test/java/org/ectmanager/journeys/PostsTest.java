/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An early career teacher takes a second post, works more, and gives a post up. */
class PostsTest extends JourneyTest {

    private School school;
    private Started started;

    @BeforeEach
    void a_teacher_on_induction() {
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("fte", "0.4");
        answers.put("daysPerWeek", "2");
        answers.put("givenName", "Dora");
        answers.put("familyName", "Twoposts");
        started = stage.reports.started(school, answers);
    }

    @Test
    void a_head_adds_a_post_changes_a_pattern_and_ends_it() {
        var other = stage.cast.school("Second Desk School");
        var head = atDesk(school.head())
                .open(record())
                .isAt("Dora Twoposts", "ect-posts")
                .follow("Add or end a post, or change a working pattern")
                .isAt("Posts of Dora Twoposts", "posts")
                .press("Add a post at another school")
                .isAt("At which school is the post?", "posts-search")
                .open(record() + "/posts/add?q=Second%20Desk%20School")
                .isAt("At which school is the post?", "posts-found")
                .open(record() + "/posts/" + other.value() + "/add")
                .press("See the new plan")
                .isAt("Add a post at Second Desk School", "posts-add-errors")
                .choose("Permanent")
                .type("Full-time equivalent (FTE)", "0.8")
                .type("Days worked in a week", "4");
        TeacherRegisteredTest.date(head, "first", "4", "1", "2027");
        head.press("See the new plan")
                .isAt("Check the new plan", "posts-preview-over")
                .sees("more than full time")
                .press("Change what I typed")
                .isAt("Add a post at Second Desk School", "posts-add-again")
                .type("Full-time equivalent (FTE)", "0.4")
                .type("Days worked in a week", "2")
                .press("See the new plan")
                .isAt("Check the new plan", "posts-preview")
                .seesNo("more than full time")
                .press("Save and plan anew")
                .isAt("Posts of Dora Twoposts", "posts-added")
                .sees("The post is added");
        head.open(record() + "/posts/" + school.id().value() + "/end")
                .isAt("Last day of the post at Desk School", "posts-end");
        TeacherRegisteredTest.date(head, "last", "20", "7", "2027");
        head.press("See the new plan")
                .isAt("Last day of the post at Desk School", "posts-end-leads")
                .sees("ask your appropriate body to release them here");
        head.open(record() + "/posts/" + other.value() + "/end");
        TeacherRegisteredTest.date(head, "last", "20", "7", "2027");
        head.press("See the new plan")
                .isAt("Check the new plan", "posts-end-preview")
                .press("Save and plan anew")
                .sees("The last day is saved");
    }

    @Test
    void a_change_that_moves_no_date_says_so() {
        var head = atDesk(school.head()).open(record() + "/posts/" + school.id().value() + "/pattern");
        TeacherRegisteredTest.date(head, "first", "4", "1", "2027");
        head.type("Days worked in a week", "2.5")
                .press("See the new plan")
                .isAt("Check the new plan", "posts-preview-same")
                .sees("No review or assessment changes. The plan stays as it is.")
                .press("Save")
                .isAt("Posts of Dora Twoposts", "posts-pattern-same")
                .sees("The working pattern is changed");
    }

    @Test
    void an_officer_changes_a_pattern_that_the_head_has_open() {
        var head = atDesk(school.head()).open(record() + "/posts/" + school.id().value() + "/pattern");
        TeacherRegisteredTest.date(head, "first", "4", "1", "2027");
        head.type("Full-time equivalent (FTE)", "0.6").type("Days worked in a week", "3");
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open(console() + "/posts/" + school.id().value() + "/pattern");
        TeacherRegisteredTest.date(officer, "first", "4", "1", "2027");
        officer.type("Full-time equivalent (FTE)", "0.8")
                .type("Days worked in a week", "4")
                .press("See the new plan")
                .isAt("Check the new plan", "posts-pattern-preview")
                .press("Save and plan anew")
                .sees("The working pattern is changed");
        head.press("See the new plan")
                .isAt("Change the working pattern at Desk School", "posts-overtaken")
                .sees("after you had opened it")
                .press("See the new plan")
                .isAt("Check the new plan", "posts-overtaken-preview");
    }

    private String record() {
        return "/" + school.body() + "/school/" + school.id().value() + "/ects/"
                + started.induction().id();
    }

    private String console() {
        return "/" + school.body() + "/console/ects/" + started.induction().id();
    }
}
