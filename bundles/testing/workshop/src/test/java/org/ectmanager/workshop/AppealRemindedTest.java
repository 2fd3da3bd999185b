/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.ending.SeeEndings.FailedHere;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.Deadline;
import org.junit.jupiter.api.Test;

/** R49, R50: the reply to an appeal is not forgotten, and a head teacher knows that nobody is dismissed meanwhile. */
class AppealRemindedTest extends AppealedInduction {

    /** Derived: twenty working days beginning with Monday 11 September 2028 end on Friday 6 October. */
    @Test
    void those_who_decide_are_reminded_before_and_after_the_last_day_to_reply_each_time_once() {
        decided("fail", "");
        copyCame();

        runsOn("2028-09-28", "2028-09-29", "2028-09-30", "2028-10-05", "2028-10-05", "2028-10-07", "2028-10-14");

        assertThat(reminders())
                .containsExactly(
                        "The reply to an appeal is due within a week",
                        "The reply to an appeal is due tomorrow",
                        "The reply to an appeal is overdue",
                        "The reply to an appeal is still overdue");
    }

    @Test
    void nobody_is_reminded_once_the_reply_is_on_record() {
        decided("fail", "");
        copyCame();
        assertThat(desk.appeals.replies.waiting(officer))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.by().lastDay()).isEqualTo(LocalDate.of(2028, 10, 6)));
        record(What.DEFENDED, "2028-09-11");

        runsOn("2028-09-29", "2028-10-05", "2028-10-09");

        assertThat(reminders()).isEmpty();
        assertThat(desk.appeals.replies.waiting(officer)).isEmpty();
    }

    @Test
    void with_another_day_of_the_copy_the_reminder_comes_again() {
        decided("fail", "");
        copyCame();
        runsOn("2028-09-29");
        correct(Kind.COPY, typed(What.COPY, "2028-09-13"), "Misread");
        runsOn("2028-10-03");

        assertThat(reminders())
                .containsExactly(
                        "The reply to an appeal is due within a week", "The reply to an appeal is due within a week");
    }

    @Test
    void a_head_teacher_is_told_what_dismissal_waits_for_until_it_is_long_due() {
        decided("fail", "");
        assertThat(failedHere()).singleElement().satisfies(one -> {
            assertThat(one.failed().dismissing().code()).isEqualTo("dismissal.wait");
            assertThat(one.failed().dismissal()).map(Deadline::lastDay).isPresent();
        });
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        assertThat(failedHere())
                .extracting(one -> one.failed().dismissing().code())
                .containsExactly("dismissal.appeal");
        assertThat(desk.endings.failedAt(school.tutor(), school.id())).isEmpty();

        record(What.DISMISSED, "2028-11-01");
        assertThat(failedHere())
                .extracting(one -> one.failed().dismissing().code())
                .containsExactly("dismissal.due");
        desk.dayComes("2028-12-13");
        assertThat(failedHere()).isEmpty();
    }

    @Test
    void who_passed_on_appeal_is_none_who_failed() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        record(What.ALLOWED, "2028-11-01");

        assertThat(failedHere()).isEmpty();
    }

    private List<FailedHere> failedHere() {
        return desk.endings.failedAt(school.head(), school.id());
    }

    private void copyCame() {
        desk.dayComes("2028-09-11");
        record(What.MADE, "2028-08-25");
        record(What.COPY, "2028-09-11");
        desk.tell.run();
        workshop.post.clear();
    }

    private void runsOn(String... days) {
        for (var day : days) {
            desk.dayComes(day);
            desk.tell.run();
        }
    }

    private List<String> reminders() {
        return workshop.post.stream()
                .map(Letter::subject)
                .filter(subject -> subject.startsWith("The reply to an appeal"))
                .toList();
    }
}
