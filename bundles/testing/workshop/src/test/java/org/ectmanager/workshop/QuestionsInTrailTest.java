/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.junit.jupiter.api.Test;

/** Which security questions somebody has is in the trail, and what they answered is not. */
class QuestionsInTrailTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.letIn(cast.body(), cast.school("Asked School"));
    private final List<String> questions = workshop.finishSignIn.questions();

    @Test
    void the_questions_that_were_chosen_and_chosen_anew_are_told_without_their_answers() throws SQLException {
        answers(questions.get(0), questions.get(1));
        answers(questions.get(2), questions.get(1));

        assertThat(told())
                .hasSize(6)
                .allMatch(row -> row.contains("\"question\""))
                .noneMatch(row -> row.contains("answer_hash"))
                .anyMatch(row -> row.startsWith("1 - ") && row.contains(questions.get(0)))
                .anyMatch(row -> row.startsWith("1 + ") && row.contains(questions.get(2)));
    }

    private void answers(String one, String another) {
        var answers = List.of(
                new SecurityAnswer(one, workshop.secrets.hash("Mog")),
                new SecurityAnswer(another, workshop.secrets.hash("Paddington")));
        workshop.transactions.run(lead.scope(), () -> workshop.accounts.keepAnswers(lead.person(), answers));
    }

    private List<String> told() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var select = connection.prepareStatement(
                        "select split_part(row_id, ':', 2) || case when new is null then ' - ' else ' + ' end"
                                + " || coalesce(new, old)::text from audit_row"
                                + " where relation = 'security_answer' and row_id like ? || ':%' order by id")) {
            select.setString(1, Long.toString(lead.person().value()));
            var rows = select.executeQuery();
            var told = new ArrayList<String>();
            while (rows.next()) {
                told.add(rows.getString(1));
            }
            return told;
        }
    }
}
