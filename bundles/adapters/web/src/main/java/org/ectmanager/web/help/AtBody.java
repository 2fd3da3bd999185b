/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** What an appropriate body's staff do. */
final class AtBody {

    static final Topic.Group TOPICS = new Topic.Group(
            "For appropriate bodies",
            List.of(
                    new Topic(
                            "let-a-school-in",
                            "Let a school in",
                            "For leads and administrators of an appropriate body. An e-mail tells you when a school has registered.",
                            List.of(
                                    "On your home page choose “schools ask to be let in”, then the school.",
                                    "Look at the school and at who registered it.",
                                    "Choose “Let the school in” and save. The applicant gets a username and a one-time password by e-mail."),
                            ""),
                    new Topic(
                            "schools-that-may-register",
                            "Say which schools may register",
                            "For leads and administrators of an appropriate body that adds schools first.",
                            List.of(
                                    "Choose “Schools” in the menu, then “Schools that may register”.",
                                    "Find the school by postcode, name or URN, and choose “Add”.",
                                    "To take one off again before it has registered, choose “Remove”."),
                            "Where your appropriate body lets every school register there is no such list. Schools that it lets in stay in."),
                    new Topic(
                            "add-a-school",
                            "Add a school that the register does not have",
                            "For leads and administrators of an appropriate body, when a school that is new or abroad cannot find itself.",
                            List.of(
                                    "Choose “Schools” in the menu, then “Add a school”.",
                                    "Enter the kind of school, its name, where it is and, if it has one, its URN. Type why the register does not have it yet.",
                                    "Choose “Add school”. If the school is here already, the page names it and nothing is added twice. If that one is closed, the page says so: it cannot register.",
                                    "Send the address that is shown to the school’s head teacher or induction lead. They register as every school does, and it waits for you."),
                            "All appropriate bodies here find the school. When the national register has the same URN and the name or the postcode fits, the two become one: everything that hangs on the school stays, and the register’s facts take over. If its URN turns out to be another school’s, it loses that URN. Your home page says so either way."),
                    new Topic(
                            "withdraw-a-school",
                            "Withdraw a school that was added by mistake",
                            "For leads and administrators of the appropriate body that added the school.",
                            List.of(
                                    "Choose “Schools” in the menu, then “Schools that you added”, then the school.",
                                    "Choose “Withdraw it, if it was added by mistake”.",
                                    "Look at the school, type why, and choose “Withdraw this school”."),
                            "The school is then gone for all appropriate bodies. It stays when somebody has registered with it, with you or elsewhere, or when the register has it: correct it instead."),
                    new Topic(
                            "correct-a-school",
                            "Correct what the register says of a school",
                            "For leads and administrators of an appropriate body, of schools that work with it.",
                            List.of(
                                    "Choose “Schools” in the menu, then “Let in”, then the school.",
                                    "Choose “Correct what is said of this school”. A school that you added yourself you find under “Schools that you added”.",
                                    "Change what is wrong, type how you know, and save. Ask the school to correct it in Get Information about Schools too.",
                                    "If the register later says something else, your home page says so. Choose “schools of which the register says something new”, then the school, and take what the register says, or keep the correction.",
                                    "When the register has a school that you added without a URN, save its URN on the same page. The two become one."),
                            "A correction holds for all appropriate bodies; they and the school see it, with your reason. If another appropriate body keeps it later, it stays yours, and the page says who kept it. When the register says the same, it falls away. The kind of school, its trust and its inspections only the register says."),
                    new Topic(
                            "query-a-school",
                            "Ask a school something, or refuse it",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "Open the school from the list “Schools”.",
                                    "Choose “Ask a question first” and type the question, or “Refuse” and type the reason. The applicant gets it by e-mail.",
                                    "Save the decision. An answer appears on the school’s page and the school waits for you again."),
                            "A refused school may register again. If a colleague decides at the same moment, nothing is overwritten: you see what they did, and what you typed is kept."),
                    new Topic(
                            "confirm-a-head-teacher",
                            "Confirm a new head teacher",
                            "For leads and administrators of an appropriate body that asks for it.",
                            List.of(
                                    "On your home page choose “new head teachers to confirm”, then the name.",
                                    "If this is the head teacher, choose “Yes, confirm” and save. They can sign from then on.",
                                    "If it is not, choose “No, this is not right”, type the reason and save. The position ends, and those who are head teacher or induction lead of the school get the reason by e-mail."),
                            "While a head teacher waits for you, what they have to sign waits too: we send you an e-mail about it, and ask them to sign when you have confirmed them. Their pages say that they wait for you, and show your telephone number and e-mail address. A head teacher who registered the school themselves was looked at then, and does not wait. Where your appropriate body does not ask for it, the list is for information."),
                    new Topic(
                            "help-somebody-in",
                            "Help somebody who is locked out",
                            "For leads and administrators of an appropriate body, while somebody is on the telephone.",
                            List.of(
                                    "Choose “Locked out” in the menu.",
                                    "Type a part of their name, their username or their e-mail address, choose “Find”, then the person.",
                                    "Read out the two questions and type what you hear. Do not help with the answers.",
                                    "Choose “Check and send the link”. If both answers are right, a link goes to the address that the person confirmed.",
                                    "If they cannot read that mailbox any more, end the call, call back on a number that was on record before, choose “give a new e-mail address”, and say how you made sure that it is them. The new address counts once it is confirmed from there."),
                            "The answers alone never let anybody in. An early career teacher who comes from another school or appropriate body keeps the account that they have: you find them by the name and address in the registration, also before they accept, and help them in the same way. The old address is told of a new one, and for 24 hours after it nothing can be signed. After several wrong answers you wait for up to a minute. Each try is recorded. Where an appropriate body asks no security questions, this page is not there."),
                    new Topic(
                            "body-staff",
                            "Add, change or remove staff",
                            "For leads of an appropriate body.",
                            List.of(
                                    "Choose “Staff” in the menu.",
                                    "To add somebody, choose “Add a person”, choose the position and enter their name and their own e-mail address, twice.",
                                    "To change what you typed, choose the name, then “Change details”.",
                                    "To end a position, choose the name, then “Remove”, and confirm it."),
                            "They get an e-mail with what they need to sign in, and say that the position is theirs. Only decision makers decide inductions. If you add somebody as decision maker or quality assurer who is a named contact, the page first names the teachers on whom they will not decide. The last lead of an appropriate body cannot be removed, and people with a position at one of its schools cannot be its staff."),
                    new Topic(
                            "other-contact",
                            "Name another contact or quality assurer",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher. Teachers whose contact has gone are under “teachers have no named contact” on your home page.",
                                    "Beside “People” choose “Change”.",
                                    "Choose the named contact and, if somebody in particular reads this teacher’s reports, the quality assurer.",
                                    "Choose “Save”."),
                            "It counts at once, and those who are named get an e-mail, as does the teacher about another contact. The contact is neither a decision maker nor this teacher’s quality assurer. Only people who have accepted their position can be chosen."),
                    new Topic(
                            "reduce-an-induction",
                            "Reduce an induction, or take a reduction back",
                            "For decision makers of an appropriate body, for any teacher but those whose named contact they are. The head teacher has advised and the teacher has agreed.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher.",
                                    "Choose “Reduce the induction”.",
                                    "Choose why, type how many terms are taken off and what that rests on, and enter the days on which the head teacher advised and the teacher agreed.",
                                    "Choose “See the new plan”. Read what the rules say and what changes, then choose “Reduce the induction”.",
                                    "To take a reduction back, choose it on the teacher’s page, type why, and choose “Take this reduction back”."),
                            "At least one term of induction is always served. The teacher, the induction tutor and the head teacher get an e-mail each time. A teacher who wants the full induction is allowed it, so a reduction can be taken back until the final assessment is shared with the teacher. Reports that were shared stay as they are."),
                    new Topic(
                            "record-an-appeal",
                            "Record what happens to an appeal",
                            "For decision makers, leads and administrators of an appropriate body, after a decision to extend or to fail.",
                            List.of(
                                    "Choose “Decisions” in the menu, then “Decided”, then the teacher.",
                                    "Choose “The appeal: see what is recorded, or record what happens”.",
                                    "Choose what has happened, enter the day, and choose “Record it”. Only what can come next is offered.",
                                    "For an outcome, read what follows at once, then choose “Record the outcome”.",
                                    "To correct a step or take it back, choose it in the table, type why, and choose “Save the correction” or “Take it back”."),
                            "Dates, plan and reports follow at once, and taking a step back undoes what followed from it. The teacher gets an e-mail each time, the head teacher when dismissal depends on it. When you record that your copy came, those who decide get an e-mail with the day by which you reply, and your home page counts the appeals to reply to."),
                    new Topic(
                            "operators-read",
                            "See which reports operators read",
                            "For leads of an appropriate body.",
                            List.of(
                                    "On your home page choose “reports were read by operators”.",
                                    "Read when it was, which report it was, and the reason."),
                            "Operators run the platform. They read a report only when they give a reason, and never drafts or attached files."),
                    new Topic(
                            "kept-records",
                            "See how long records are kept",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "On your home page choose “records need not be kept any longer”. The list has every induction that is over, the longest over first.",
                                    "Choose a name to see why. After a fail the page also says until when a relevant school dismisses and when the teacher may be listed, by what is on record of an appeal."),
                            "Nothing is deleted by itself. Grievances are not recorded here: look for them before you delete anything."),
                    new Topic(
                            "make-a-token",
                            "Let a program read what your appropriate body holds",
                            "For leads of an appropriate body.",
                            List.of(
                                    "Choose “Web services” in the menu, then “Make a token”.",
                                    "Type what the token is for, choose what it may read and for how long it counts. Choose only what the program needs.",
                                    "Copy the token. It is shown once; give it to whoever runs the program in a way that nobody else can read.",
                                    "To stop it, choose the token in the list, then “Revoke this token”."),
                            "A token reads and changes nothing. Each record that it reads is recorded. It expires after a year at the latest; make another one before.")));

    private AtBody() {}
}
