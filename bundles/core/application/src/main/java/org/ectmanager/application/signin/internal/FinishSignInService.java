/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.application.signin.FinishSignIn;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.PrivacyNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class FinishSignInService implements FinishSignIn {

    private static final int QUESTIONS_ASKED = 2;
    private static final List<String> QUESTIONS = List.of(
            "What was the name of the street you first lived in?",
            "What was the name of your first pet?",
            "What was the first film you saw at a cinema?",
            "What was the name of your favourite teacher?",
            "What was the first musical instrument you tried?",
            "In which town did your parents meet?");

    private static final Refusal PASSWORD_CHOSEN = Refusal.of(
            "password.chosen",
            "You have chosen a password already. Under My account you change it, with the one until now");
    private static final Refusal ANSWERED = Refusal.of(
            "questions.answered", "You have answered your security questions already. Go on to the next page");

    private final Transactions transactions;
    private final AccountRecords records;
    private final Proofs proofs;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public FinishSignInService(
            @Reference Transactions transactions,
            @Reference AccountRecords records,
            @Reference Proofs proofs,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.proofs = proofs;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<Refusal> choosePassword(Caller caller, String password, String again) {
        var refusals = transactions.in(caller.scope(), () -> refusals(caller, password, again));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        var chosen = proofs.chosen(password);
        return onceMore(() -> transactions.in(caller.scope(), () -> {
            var account = own(caller);
            if (isChosen(account)) {
                return List.of(PASSWORD_CHOSEN);
            }
            records.accounts().save(account.with(chosen));
            acceptOnlyPost(caller);
            return List.of();
        }));
    }

    private List<Refusal> refusals(Caller caller, String password, String again) {
        var account = own(caller);
        if (isChosen(account)) {
            return List.of(PASSWORD_CHOSEN);
        }
        var person = records.people().find(caller.person()).orElseThrow();
        return proofs.refusal(password, again, Owner.of(person, account, Optional.of(caller.body()))).stream()
                .toList();
    }

    private static boolean isChosen(Account account) {
        return account.password() instanceof Account.Password.Chosen;
    }

    /** Whoever is overtaken looks again, and hears what the other one did. */
    private static List<Refusal> onceMore(Supplier<List<Refusal>> work) {
        try {
            return work.get();
        } catch (StaleRecord overtaken) {
            return work.get();
        }
    }

    /** The mail with the first password was the invitation to a post; several are asked about one by one. */
    private void acceptOnlyPost(Caller caller) {
        var waiting = records.people().appointmentsOf(caller.person()).stream()
                .filter(post -> !post.isAccepted())
                .toList();
        if (waiting.size() == 1) {
            records.people().accept(waiting.get(0), clock.instant());
        }
    }

    @Override
    public List<String> questions() {
        return QUESTIONS;
    }

    @Override
    public List<Refusal> answerQuestions(Caller caller, List<Answered> answers) {
        if (transactions.in(caller.scope(), () -> own(caller)).questionsDone()) {
            return List.of(ANSWERED);
        }
        var refusals = refusals(answers);
        return refusals.isEmpty() ? keep(caller, answers) : refusals;
    }

    private List<Refusal> keep(Caller caller, List<Answered> answers) {
        var kept = answers.stream()
                .map(answer -> new SecurityAnswer(answer.question(), proofs.hashOfAnswer(answer.answer())))
                .toList();
        return onceMore(() -> transactions.in(caller.scope(), () -> {
            var account = own(caller);
            if (account.questionsDone()) {
                return List.of(ANSWERED);
            }
            records.accounts().save(account.questionsAnswered());
            records.accounts().keepAnswers(caller.person(), kept);
            return List.of();
        }));
    }

    @Override
    public void choosePreferences(Caller caller, boolean reminders) {
        transactions.run(caller.scope(), () -> {
            records.accounts().keepPreferences(caller.person(), new ContactPreferences(reminders));
            records.accounts().save(own(caller).preferencesGiven());
        });
    }

    @Override
    public Optional<PrivacyNotice> notice(Caller caller) {
        return bodies.find(caller.body()).flatMap(body -> Notices.dueTo(caller, body));
    }

    @Override
    public List<Refusal> acceptNotice(Caller caller, String version, boolean accepted) {
        var notice = notice(caller);
        if (notice.isEmpty()) {
            return List.of();
        }
        if (!accepted) {
            return List.of(new Refusal(
                    "accepted", "notice.not-accepted", "Tick the box to say that you have read the privacy notice"));
        }
        if (!notice.get().version().equals(version)) {
            return List.of(new Refusal("accepted", "notice.changed", "The notice has changed. Please read it again"));
        }
        transactions.run(caller.scope(), () -> records.accounts()
                .accept(caller.person(), notice.get().audience().name(), version, clock.instant()));
        return List.of();
    }

    private static List<Refusal> refusals(List<Answered> answers) {
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (!QUESTIONS.contains(answer.question())) {
                refusals.add(new Refusal("question" + (i + 1), "question.none", "Choose a question from the list"));
            }
            if (!Proofs.isLongEnough(answer.answer())) {
                refusals.add(new Refusal("answer" + (i + 1), "answer.short", "Type an answer of 2 letters or more"));
            }
        }
        var different = answers.stream().map(Answered::question).distinct().count();
        if (answers.size() != QUESTIONS_ASKED || different != answers.size()) {
            refusals.add(new Refusal("question2", "question.same", "Choose two different questions"));
        }
        return refusals;
    }

    private Account own(Caller caller) {
        return records.accounts().own(caller.person()).orElseThrow();
    }
}
