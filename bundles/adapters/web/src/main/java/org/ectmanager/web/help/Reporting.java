/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** How reports are written, signed and reviewed, and inductions decided. */
final class Reporting {

    static final Topic.Group AT_SCHOOL = new Topic.Group(
            "For schools: reviews and assessments",
            List.of(
                    new Topic(
                            "see-the-plan",
                            "See which reviews and assessments come when, and why",
                            "For head teachers, induction leads and induction tutors, for the staff of an appropriate body, and for early career teachers.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher. Early career teachers choose “My induction”.",
                                    "Read “Reviews and assessments”: for each report its period, the day it opens and the day it is due.",
                                    "Open “Why these dates?” to see the rule behind each."),
                            "The induction tutor gets an e-mail when a report opens. Whoever is next is reminded before it is due and when it is overdue: a week and a day before, on the day, and weekly after it, unless the appropriate body has chosen other days. Absences, other contracts and other term dates move what has not been shared yet."),
                    new Topic(
                            "report-as-pdf",
                            "Have a report or a registration as PDF",
                            "For everybody at a school, for the staff of an appropriate body, and for early career teachers: whoever may read it.",
                            List.of(
                                    "Open the report or the registration.",
                                    "Choose “Download this report as PDF”, or “Download this registration as PDF”."),
                            "It can be had at any time, and shows its signatures and what each of them covers. Once a report is accepted, or a registration decided on, its PDF is kept and stays the same."),
                    new Topic(
                            "write-a-report",
                            "Write a progress review or an assessment",
                            "For induction tutors, induction leads and head teachers. An e-mail tells the tutor when a report opens.",
                            List.of(
                                    "Choose “Reports” in the menu, then the report. “Why this date?” tells the rule behind its dates.",
                                    "Check the contract, the days served and the days absent. They are filled in from contract, calendar and the absences on record. They are stored once they fit: if the days absent do not, record the absences first. If the contract is wrong, choose “No” and say what is wrong: the report can go on, and your appropriate body is told. An interim assessment asks for the teacher’s last day and where they go next.",
                                    "Fill in each section. Your draft saves itself every half minute, and “Save and come back later” keeps answers that are not complete yet. “Save” says what is missing or wrong, and stores the section once nothing is.",
                                    "Attach files as evidence where your appropriate body asks for them. A file attached by mistake is taken off again with “Remove” until you share the report.",
                                    "Choose “Check and share”, read everything, then share the report with the early career teacher."),
                            "If a colleague saved the same section before you, you see who changed what, and what you typed is kept; what you left alone is as they saved it. If you then save, what you typed replaces theirs."),
                    new Topic(
                            "report-that-fell-away",
                            "Find what was written in a report that fell away",
                            "For induction tutors, induction leads and head teachers. When a last day, an absence or other term dates change the plan, it may do without a report that was begun. An e-mail tells the tutor.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher.",
                                    "Choose the report under “Begun, and not in the plan any more”.",
                                    "Read why it fell away and in which report it goes on. Copy from it what you want to use elsewhere."),
                            "Nobody outside those who write reports at your school reads it. An old link to the report leads there, too. If the plan has the report again, it is there with what was written."),
                    new Topic(
                            "record-an-absence",
                            "Record an absence",
                            "For induction tutors, induction leads and head teachers.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher.",
                                    "Choose “Record absences, and see what they do”, then “Add an absence”.",
                                    "Choose the kind, type first and last day and the contracted days that were missed; half days as .5.",
                                    "For statutory leave, record what the teacher chose. Nobody else chooses, and about sickness and other absence there is nothing to choose.",
                                    "Choose “See the new plan”: when induction would end and which reports would move. Nothing is saved before you choose “Save and plan anew”."),
                            "Thirty days in one part extend it by all of them. Reports that were shared keep their dates. If somebody has begun a report that falls away, the page warns; what is written stays on the teacher’s record. To change or remove an absence, choose it in the list."),
                    new Topic(
                            "sign-a-report",
                            "Sign a report",
                            "For induction tutors once the early career teacher has signed, and for head teachers where the report is an assessment.",
                            List.of(
                                    "Choose “Reports” in the menu, then the report marked “To sign”. Head teachers find it under “To sign”, too.",
                                    "Read everything.",
                                    "Tick the declaration, type your password and choose “Sign”."),
                            "Where the induction tutor cannot sign, a colleague who writes reports signs for them, and the page, the signature and the PDF say so. The head teacher signs an assessment as head only. While the head teacher is away an induction lead signs for them where the appropriate body lets them, but no final assessment; that is said in the same way. For 24 hours after your e-mail address has changed you cannot sign. Where your appropriate body has to confirm a head teacher first, the page says so, and whom to ask. The head teacher’s signature on a final assessment stands for the recommendation in it. Page and PDF list what each signature covers, with hashes, and say whether it stands for what is shown."),
                    new Topic(
                            "report-nobody-signs",
                            "Take a report back, or hand it on unsigned",
                            "For induction tutors, induction leads and head teachers, once a report was shared.",
                            List.of(
                                    "Open the report from “Reports”.",
                                    "To change something while nobody has signed, choose “Take it back to change it”, change it and share it again. Once somebody has signed, whoever signs next can send it back.",
                                    "If the early career teacher has not signed when the day is over on which the report was due, and has had it for a week, choose “Hand on without the teacher’s signature” and type why. Ask the teacher first."),
                            "A teacher who has signed in to ECT Manager gets an e-mail both times. A reason stands on the report and on its PDF, and the appropriate body reads it. Whoever signs after the teacher still signs. A report that is returned and shared again waits for the teacher again."),
                    new Topic(
                            "send-a-report-back",
                            "Send a report back instead of signing it",
                            "For head teachers while a report waits for their signature, and for induction tutors, or whoever signs for them, while it waits for theirs.",
                            List.of(
                                    "Choose “Reports” in the menu, then the report marked “To sign”.",
                                    "Choose “Send it back to be changed”.",
                                    "Type what should be changed and why, and choose “Send it back”."),
                            "Those who write reports at your school find the reason on the report’s page until the report is handed in, and the induction tutor gets an e-mail that leads there. An early career teacher who had signed is told that the report is being changed, without the reason. Without a change the signatures stand; if anything was changed, everybody signs again. If you are too late, your reason is shown to you to copy: what is handed in only your appropriate body can return."),
                    new Topic(
                            "change-a-returned-report",
                            "Change a report that was returned or sent back",
                            "For induction tutors, induction leads and head teachers.",
                            List.of(
                                    "Open the report from “Reports”. The reason is at its top.",
                                    "Change the sections that need it.",
                                    "Choose “Check and share” and share it again."),
                            "Whatever was changed is signed again; without a change the signatures stand.")));

    static final Topic.Group FOR_TEACHERS = new Topic.Group(
            "For early career teachers",
            List.of(
                    new Topic(
                            "answer-a-report",
                            "Comment on your report and sign it",
                            "For early career teachers. An e-mail tells you when your tutor has shared a report.",
                            List.of(
                                    "Choose “My induction” in the menu, then “Open the report”.",
                                    "Read everything that your tutor wrote.",
                                    "Write your comments. They save themselves every half minute, finished or not.",
                                    "Tick the declaration, type your password and choose “Save comments and sign”."),
                            "While nobody has signed, your tutor can take the report back to change it; after that, whoever signs next at your school can send it back to be changed, and an e-mail tells you. If you have not signed when the day is over on which it was due, and have had the report for a week, your school can hand it on without your signature; you get an e-mail, and the reason stands on the report. You can have every report as PDF, before and after it is signed. Once it is accepted, its PDF is kept and stays the same."),
                    new Topic(
                            "say-something-before-a-decision",
                            "Say something before your induction is decided",
                            "For early career teachers, from when the final assessment is handed in. An e-mail tells you then, and until when.",
                            List.of(
                                    "Choose “My induction” in the menu, then “See the recommendation”.",
                                    "Choose “Yes” and write what you want to say, or say that there is nothing.",
                                    "Send it before the day shown under “The clocks”."),
                            "You may change what you said until the decision is made. If your final assessment is returned to your school and handed in again, your days begin anew and what you said waits for you to send it again. The decision and how to appeal against it appear in the same place.")));

    static final Topic.Group AT_BODY = new Topic.Group(
            "For appropriate bodies: reports and decisions",
            List.of(
                    new Topic(
                            "review-a-report",
                            "Accept a report, or return it",
                            "For the staff of an appropriate body. An e-mail tells you when a report was handed in.",
                            List.of(
                                    "Choose “Reports” in the menu, then the report.",
                                    "Read everything, with the evidence and the signatures. A report with a signature that does not stand for what is shown cannot be accepted: return it.",
                                    "Choose “Accept it”, and tick each point where your appropriate body has a checklist. Or choose “Return it to the school” with the reason, in your own words or from the list where there is one. Save."),
                            "What you ticked stays with the report, and everybody who reads it sees that. Where your appropriate body means to read reports within so many days, the list shows by when, and what is overdue. It may have only the teacher’s own quality assurer accept and return reports, or a lead in their place. A final assessment shows until when the early career teacher may say something and until when the decision is made: both run from the day on which it was handed in. From then on the induction is under “Decisions”, and it can be decided once the assessment is accepted. A report that is not accepted when induction is passed or failed waits for nobody: it is listed under “Induction decided”."),
                    new Topic(
                            "agree-another-day",
                            "Agree another day for a report",
                            "For leads and administrators of an appropriate body, where a teacher is absent, or school and teacher agree the date of an assessment.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher, then “Agree another day” beside the day on which the report is due.",
                                    "Type the day, and what was agreed.",
                                    "Choose “Agree this day”. “Use the day of the plan again” on the same page takes it back."),
                            "The induction tutor and the early career teacher get an e-mail. Every new plan keeps the day, and “Why this date?” says that it was agreed. Once a report is shared its day stays."),
                    new Topic(
                            "close-a-report",
                            "Close a report that will not come",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher, then the report that the school has not handed in. A report that you returned has “Close this report” on its own page.",
                                    "Type why it will not come.",
                                    "Choose “Close this report”."),
                            "Nobody is reminded of it any more. The induction tutor gets an e-mail and, once the report was shared, so does the teacher; the reason stands on the report; what the school had written stays its own. A final assessment is not closed: a decision needs it."),
                    new Topic(
                            "settle-a-contract",
                            "Deal with a contract that is wrong on record",
                            "For leads and administrators of an appropriate body. An e-mail tells you when a school says so with a report.",
                            List.of(
                                    "On your home page choose “contracts are wrong on record”, then the teacher.",
                                    "Read what is wrong and agree with the school what is right.",
                                    "Type what was done and choose “Mark as dealt with”. Tutor and induction leads get it by e-mail."),
                            "The report is not held up by it. What was said and done stays on the teacher’s record."),
                    new Topic(
                            "record-a-change",
                            "Record that a teacher leaves or a contract changes",
                            "For leads and administrators of an appropriate body. The school can do the same; whoever is first does it.",
                            List.of(
                                    "On your home page choose “posts end or change, not on record”, then the teacher.",
                                    "For somebody who leaves check the last day. For another contract choose “Change working pattern” on the school’s card.",
                                    "Choose “See the new plan”, then save."),
                            "It comes off the list once it is on record, when a later report says otherwise, or when somebody chooses “There is nothing to record” on the page of the posts."),
                    new Topic(
                            "release-a-teacher",
                            "Release a teacher who has left",
                            "For leads and administrators of an appropriate body, once the last post of the teacher is over.",
                            List.of(
                                    "On your home page choose “teachers serve no more and are not released”, then the teacher.",
                                    "Read what the rules say. A report that is not accepted is best dealt with first: see what the school still has to write.",
                                    "Tick that you took note of a warning, if there is one, and choose “Release this teacher”."),
                            "Until then nobody else can take the teacher on. The teacher keeps the account and the reports; you keep the record. A post without a last day is ended on the teacher’s record first."),
                    new Topic(
                            "decide-an-induction",
                            "Decide on an induction",
                            "For decision makers of an appropriate body who are not the teacher’s named contact.",
                            List.of(
                                    "Choose “Decisions” in the menu, then the teacher.",
                                    "Read the final assessment, what the teacher says and what the rules say. Each clock shows its last day and why.",
                                    "Choose pass, extend with the number of terms, or fail, and type what the decision rests on.",
                                    "Confirm a decision to fail on the next page."),
                            "The list shows the day by which to decide, and marks what is overdue; e-mails remind you. Where a panel decides, its decision is recorded from the day on which it meets; nobody waits for one that meets after the last day of the Regulations. Nothing is decided before the final assessment is accepted. The notices go to the early career teacher and the head teacher by e-mail. Tell the employer and the Secretary of State yourself, and the head teacher too where the page says that no e-mail reached one, and tick them under “Who is told”. A warning names the reports that are not finished: pass or fail cancels those that the school has not shared. A decision cannot be taken back here.")));

    private Reporting() {}
}
