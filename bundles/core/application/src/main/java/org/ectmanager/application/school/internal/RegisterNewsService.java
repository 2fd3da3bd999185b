/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.SchoolCorrections;
import org.ectmanager.application.port.SchoolNews;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.RegisterNews;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RegisterNewsService implements RegisterNews {

    private static final Refusal LATER = Refusal.of(
            "news.later", "The register has said something else of this school in the meantime. Read it below");

    private final Transactions transactions;
    private final Rights rights;
    private final EntryChanges entries;
    private final SchoolCorrections corrections;
    private final SchoolNews news;

    @Activate
    public RegisterNewsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference EntryChanges entries,
            @Reference SchoolCorrections corrections,
            @Reference SchoolNews news) {
        this.transactions = transactions;
        this.rights = rights;
        this.entries = entries;
        this.corrections = corrections;
        this.news = news;
    }

    @Override
    public List<Refusal> keep(Caller caller, SchoolId school, long version) {
        return entries.change(caller, school, version, entry -> {
            corrections.save(school, version, entry.text());
            news.seen(school);
            entries.tell(
                    entry.school().id(),
                    "school.correction-kept",
                    "The corrections stay against what the register says now",
                    "");
            return List.of();
        });
    }

    @Override
    public List<Refusal> take(Caller caller, SchoolId school, long version) {
        return entries.change(caller, school, version, entry -> {
            var text = entry.text();
            var taken = entry.corrections().stream().filter(Correction::isNews).toList();
            for (var correction : taken) {
                text = text.with(correction.fact(), correction.says());
            }
            corrections.save(school, version, text);
            taken.forEach(correction -> corrections.remove(school, correction.fact()));
            entries.tell(
                    entry.school().id(),
                    "school.register-taken",
                    "What the register says was taken: "
                            + EntryChanges.titles(
                                    taken.stream().map(Correction::fact).toList()),
                    "");
            return List.of();
        });
    }

    @Override
    public long count(Caller caller) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), news::count);
    }

    @Override
    public Slice<News> list(Caller caller, Turn turn) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> news.list(turn));
    }

    @Override
    public Optional<News> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> news.find(school));
    }

    @Override
    public List<Refusal> read(Caller caller, SchoolId school, String mark) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> {
            if (news.read(school, mark)) {
                entries.tell(school, "school.register-read", "What an import did to the school was read", "");
                return List.of();
            }
            return news.find(school).map(later -> List.of(LATER)).orElse(List.of());
        });
    }
}
