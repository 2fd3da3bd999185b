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

    /** Of one piece of news n: what is told again, at another moment or of another URN, has another one. */
    private static final String MARK = "n.what || ' ' || n.urn || ' ' || extract(epoch from n.told_at)";

    /** Takes the body as its value. */
    private static final String NEWS =
            """
            from (values (?)) own(body)
              join lateral (select b.school_id, 'CORRECTED' what, '' told_urn, '' mark from body_school b
                             where b.body = own.body and b.state = 'AUTHORISED'
                               and exists (select from school_correction c
                                            where c.school_id = b.school_id and c.said <> c.says)
                             union all
                            select n.school_id, n.what, n.urn, %s
                              from register_news n where n.body = own.body) n on true
              join school s on s.id = n.school_id
            """
                    .formatted(MARK);

    private static final String TOLD = "select" + SCHOOL + ", n.what, n.urn told_urn, " + MARK + " mark"
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
                .nearest(SCHOOL + ", n.what, n.told_urn, n.mark", "s.name, s.id, n.what", turn, JdbcSchoolNews::news);
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
    public boolean read(SchoolId school, String mark) {
        return transactions
                        .sql()
                        .change(
                                "delete from register_news n where n.body = ? and n.school_id = ? and " + MARK + " = ?",
                                transactions.body(),
                                school.value(),
                                mark)
                == 1;
    }

    private static News news(Row row) {
        return new News(
                SchoolColumns.school(row), What.valueOf(row.text("what")), row.text("told_urn"), row.text("mark"));
    }
}
