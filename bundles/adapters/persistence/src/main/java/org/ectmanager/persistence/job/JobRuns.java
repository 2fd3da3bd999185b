/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.job;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.ectmanager.persistence.transaction.DatabaseFailure;

/** How the last run of each job went. Outside any transaction of a job, so that a failed run is kept too. */
final class JobRuns {

    /** One run. The answer is that of the last good one. */
    record Run(Instant endedAt, String answer, String problem) {}

    private final DataSource database;

    JobRuns(DataSource database) {
        this.database = database;
    }

    void answered(String name, Instant at, String answer) {
        write(
                """
                insert into job_run (name, ended_at, answer) values (?, ?, ?)
                on conflict (name) do update set ended_at = excluded.ended_at, answer = excluded.answer, problem = ''
                """,
                name,
                at,
                answer);
    }

    void failed(String name, Instant at, String problem) {
        write(
                """
                insert into job_run (name, ended_at, problem) values (?, ?, ?)
                on conflict (name) do update set ended_at = excluded.ended_at, problem = excluded.problem
                """,
                name,
                at,
                problem);
    }

    Map<String, Run> all() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select name, ended_at, answer, problem from job_run");
                var results = select.executeQuery()) {
            var runs = new HashMap<String, Run>();
            while (results.next()) {
                var endedAt = results.getObject(2, OffsetDateTime.class).toInstant();
                runs.put(results.getString(1), new Run(endedAt, results.getString(3), results.getString(4)));
            }
            return runs;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void write(String statement, String name, Instant at, String text) {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(statement)) {
            write.setString(1, name);
            write.setObject(2, at.atOffset(ZoneOffset.UTC));
            write.setString(3, text);
            write.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
