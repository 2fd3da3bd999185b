/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.job;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ectmanager.persistence.transaction.DatabaseFailure;

/** How the last run of each job went. Outside any transaction of a job, so that a failed run is kept too. */
final class JobRuns {

    /** One run. The answer is that of the last good one. */
    record Run(Instant endedAt, String answer, String problem, Optional<Instant> failingSince, int failures) {}

    private static final String ALL =
            """
            select name, ended_at, answer, problem,
                   case when failures > 0 then coalesce(failing_since, ended_at) end, failures from job_run
            """;

    private final DataSource database;

    JobRuns(DataSource database) {
        this.database = database;
    }

    void answered(String name, Instant at, String answer) {
        write(
                """
                insert into job_run (name, ended_at, answer) values (?, ?, ?)
                on conflict (name) do update set ended_at = excluded.ended_at, answer = excluded.answer, problem = '',
                    failing_since = null, failures = 0
                """,
                name,
                at,
                answer);
    }

    void failed(String name, Instant at, String problem) {
        write(
                """
                insert into job_run as r (name, ended_at, problem, failures) values (?, ?, ?, 1)
                on conflict (name) do update set ended_at = excluded.ended_at, problem = excluded.problem,
                    failing_since = coalesce(r.failing_since, case when r.failures > 0 then r.ended_at end,
                        excluded.ended_at), failures = r.failures + 1
                """,
                name,
                at,
                problem);
    }

    Map<String, Run> all() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ALL);
                var results = select.executeQuery()) {
            var runs = new HashMap<String, Run>();
            while (results.next()) {
                var endedAt = results.getObject(2, OffsetDateTime.class).toInstant();
                var since = Optional.ofNullable(results.getObject(5, OffsetDateTime.class));
                runs.put(
                        results.getString(1),
                        new Run(
                                endedAt,
                                results.getString(3),
                                results.getString(4),
                                since.map(OffsetDateTime::toInstant),
                                results.getInt(6)));
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
