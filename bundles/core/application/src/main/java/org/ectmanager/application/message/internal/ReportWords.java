/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.Map;

/** What a mail about a report says: its subject and its first sentence. */
record ReportWords(String subject, String sentence) {

    private static final String OVERDUE = "overdue-";
    private static final String LATE = "late-";
    private static final String BEFORE = "-days-before";
    private static final int WEEK = 7;

    private static final String ABSENT_TEACHER =
            "an early career teacher of your school who has not signed in to ECT Manager yet";

    /** For those who look after a school, in place of a teacher who cannot open it. */
    static final ReportWords SHARED_WITH_ABSENT = new ReportWords(
            "A report waits for a teacher who has not signed in",
            "A report was shared with " + ABSENT_TEACHER + ". It waits for the teacher\u2019s comments and signature.");

    /** For the early career teacher who had signed it. */
    static final ReportWords SENT_BACK_FROM_TEACHER = new ReportWords(
            "A report is being changed",
            "A report that you have signed was sent back to your induction tutor, to change it. You have nothing to do"
                    + " now. If anything in it changes, it is shared with you again and you are asked to sign it again.");

    private static final Map<String, ReportWords> OF_KIND = Map.of(
            "report.released",
                    new ReportWords(
                            "A report is ready to be written",
                            "A report on one of your early career teachers is asked for from today. Please write it, or"
                                    + " finish the draft that is there already, and share it."),
            "report.awaits-AWAITING_ECT",
                    new ReportWords(
                            "Your report is ready for your comments",
                            "Your induction tutor has shared a report with you. Please add your comments and sign it."),
            "report.awaits-AWAITING_TUTOR",
                    new ReportWords(
                            "A report waits for your signature",
                            "The early career teacher has commented and signed. Please sign too."),
            "report.awaits-AWAITING_HEAD",
                    new ReportWords(
                            "A report waits for your signature",
                            "Tutor and early career teacher have signed. Please read it and sign."),
            "report.submitted",
                    new ReportWords("A report was handed in", "A report has all its signatures and waits to be read."),
            "report.taken-back",
                    new ReportWords(
                            "A report was taken back",
                            "Your school has taken a report back that was shared with you, to change it. You have nothing"
                                    + " to do: it is shared with you again when it is ready."),
            "report.sent-back",
                    new ReportWords(
                            "A report was sent back",
                            "Somebody at your school who was to sign the report has sent it back instead. Please change it"
                                    + " and share it again. Without a change the signatures stand."),
            "report.handed-on",
                    new ReportWords(
                            "A report goes on without your signature",
                            "A report on you was due on the day below and you have not signed it. Your school hands it on"
                                    + " without your signature. You can read it under"
                                    + " \u201cMy induction\u201d. If you do not agree, tell your appropriate body."));

    /** Where the early career teacher has not signed. */
    private static final Map<String, ReportWords> WITHOUT_ECT = Map.of(
            "report.awaits-AWAITING_TUTOR",
                    new ReportWords(
                            "A report waits for your signature",
                            "The report goes on without the early career teacher\u2019s signature. It says why. Please sign."),
            "report.awaits-AWAITING_HEAD",
                    new ReportWords(
                            "A report waits for your signature",
                            "The tutor has signed. The report goes on without the early career teacher\u2019s signature and"
                                    + " says why. Please read it and sign."),
            "report.submitted",
                    new ReportWords(
                            "A report was handed in",
                            "A report was handed in without the early career teacher\u2019s signature, and waits to be read."
                                    + " It says why."));

    private static final Map<String, ReportWords> OF_STEP = Map.of(
            "week-before",
            new ReportWords(
                    "A report is due within a week",
                    "A report waits for %s. It is due within a week, by the end of the day below."),
            "day-before",
            new ReportWords(
                    "A report is due tomorrow",
                    "A report waits for %s. It is due tomorrow, by the end of the day below."),
            "on-the-day",
            new ReportWords("A report is due today", "A report waits for %s. It is due by the end of today."),
            OVERDUE + 0,
            new ReportWords(
                    "A report is overdue",
                    "A report waits for %s. It was due on the day below and is overdue now. Please go on with"
                            + " it, or tell your appropriate body what stands in the way."));

    /** Of one kind of mail, for a report that goes on without its teacher's signature or not; reminders are told by {@link #reminding}. */
    static ReportWords of(String kind, String body, boolean withoutEct) {
        return switch (kind) {
            case "report.returned" -> new ReportWords("A report was returned", body + " has returned the report.");
            case "report.closed" ->
                new ReportWords(
                        "A report was closed",
                        body
                                + " has closed the report: nobody writes or signs it any more, and nobody is reminded of it.");
            case "report.day-agreed" ->
                new ReportWords(
                        "A report has another day",
                        body + " has changed the day on which the report is due, as it was agreed.");
            case "report.accepted" -> new ReportWords("A report was accepted", body + " has accepted the report.");
            default -> withoutEct ? WITHOUT_ECT.getOrDefault(kind, OF_KIND.get(kind)) : OF_KIND.get(kind);
        };
    }

    /**
     * Of one reminder: {@code week-before}, {@code day-before}, {@code on-the-day}, or {@code overdue-} and its weeks; of
     * another plan so many {@code -days-before}, or {@code late-} and its days.
     */
    static ReportWords reminding(String step) {
        return reminding(step, "you");
    }

    /** The same for those who look after the school, in place of a teacher who cannot open it. */
    static ReportWords remindingOfAbsent(String step) {
        return reminding(step, ABSENT_TEACHER);
    }

    /**
     * The same for those who are told too.
     *
     * @param whom who has to act
     */
    static ReportWords remindingToo(String step, String whom) {
        return reminding(step, whom);
    }

    private static ReportWords reminding(String step, String whom) {
        var words = words(step);
        return new ReportWords(words.subject(), words.sentence().formatted(whom));
    }

    private static ReportWords words(String step) {
        if (step.startsWith(LATE)) {
            return late(daysOverdue(step));
        }
        if (step.endsWith(BEFORE)) {
            return within(step.substring(0, step.length() - BEFORE.length()));
        }
        return isOverdue(step) && !step.equals(OVERDUE + 0)
                ? stillOverdue(Integer.parseInt(step.substring(OVERDUE.length())))
                : OF_STEP.get(step);
    }

    static boolean isOverdue(String step) {
        return step.startsWith(OVERDUE) || step.startsWith(LATE);
    }

    /** The days after the due day on which such a reminder is meant to come; 0 of one that comes before. */
    static int daysOverdue(String step) {
        if (step.startsWith(LATE)) {
            return Integer.parseInt(step.substring(LATE.length()));
        }
        return step.startsWith(OVERDUE) ? 1 + WEEK * Integer.parseInt(step.substring(OVERDUE.length())) : 0;
    }

    private static ReportWords within(String days) {
        return new ReportWords(
                "A report is due within " + days + " days",
                "A report waits for %s. It is due within " + days + " days, by the end of the day below.");
    }

    private static ReportWords late(int days) {
        return new ReportWords(
                "A report is overdue",
                "A report waits for %s. It was due on the day below, "
                        + (days == 1 ? "yesterday" : days + " days ago or more")
                        + ". Please see to it, or tell your appropriate body what stands in the way.");
    }

    private static ReportWords stillOverdue(int weeks) {
        var howLong = weeks == 1 ? "more than a week" : "more than " + weeks + " weeks";
        return new ReportWords(
                "A report is still overdue",
                "A report still waits for %s. It was due on the day below, " + howLong + " ago. Please go on with it,"
                        + " or tell your appropriate body what stands in the way.");
    }
}
