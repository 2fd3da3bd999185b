/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.SchoolNews;
import org.ectmanager.application.school.RegisterNews.News;
import org.ectmanager.application.school.RegisterNews.What;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchoolNews implements SchoolNews {

    /** Takes the body as its value. */
    private static final String NEWS =
            """
            from (values (?)) own(body)
              join lateral (select b.school_id, 'CORRECTED' what, '' told_urn from body_school b
                             where b.body = own.body and b.state = 'AUTHORISED'
                               and exists (select from school_correction c
                                            where c.school_id = b.school_id and c.said <> c.says)
                             union all
                            select r.school_id, r.what, r.urn from register_news r where r.body = own.body) n on true
              join school s on s.id = n.school_id
            """;

    private static final String TOLD = "select" + SCHOOL + ", n.what, n.urn told_urn"
            + " from register_news n join school s on s.id = n.school_id where n.body = ? and n.school_id = ?";

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchoolNews(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void seen(SchoolId school) {
        transactions
                .sql()
                .change(
                        """
                        update school_correction
                           set said = says, kept_by = current_body(), kept_at = current_moment()
                         where school_id = ? and said <> says
                        """,
                        school.value());
    }

    @Override
    public Slice<News> list(Turn turn) {
        return new Search(transactions, NEWS)
                .nearest(SCHOOL + ", n.what, n.told_urn", "s.name, s.id, n.what", turn, JdbcSchoolNews::news);
    }

    @Override
    public long count() {
        return transactions
                .sql()
                .first("select count(*) news " + NEWS, row -> row.number("news"), transactions.body())
                .orElseThrow();
    }

    @Override
    public Optional<News> find(SchoolId school) {
        return transactions.sql().first(TOLD, JdbcSchoolNews::news, transactions.body(), school.value());
    }

    @Override
    public boolean read(SchoolId school) {
        return transactions
                        .sql()
                        .change(
                                "delete from register_news where body = ? and school_id = ?",
                                transactions.body(),
                                school.value())
                == 1;
    }

    private static News news(Row row) {
        return new News(SchoolColumns.school(row), What.valueOf(row.text("what")), row.text("told_urn"));
    }
}
