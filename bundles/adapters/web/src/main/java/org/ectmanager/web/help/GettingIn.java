/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** Everything until the product opens. */
final class GettingIn {

    static final Topic.Group TOPICS = new Topic.Group(
            "Getting in",
            List.of(
                    new Topic(
                            "find-your-appropriate-body",
                            "Find your appropriate body and its sign-in page",
                            "For everybody. You need no account.",
                            List.of(
                                    "Open the front page of this service. It lists the appropriate bodies that use it.",
                                    "To search the list, type a part of the name, or the area, under “Find your appropriate body”.",
                                    "Choose “Sign in” below the name of yours, or the name itself to register your school or to see whom to ask."),
                            "If you are on the pages of another one, choose “Not your appropriate body?” on its front page. If yours is not listed, it does not use this service."),
                    new Topic(
                            "register-your-school",
                            "Register your school",
                            "For a head teacher or an induction lead whose school is new here. You need no account.",
                            List.of(
                                    "Open your appropriate body’s front page and choose “Register your school”.",
                                    "Search for your school by its postcode, its name or its URN, and choose it from the list.",
                                    "Read what the page says. If the school is here already, ask its head teacher or induction lead to add you. If nobody has registered it, choose “Register this school”. Some appropriate bodies put schools on a list first: the page then says whom to ask.",
                                    "Choose your position, and enter your name, your telephone number and your e-mail address, the latter twice. Say whether you have had induction tutor training, and answer what the appropriate body asks besides, if it does.",
                                    "Check your answers. Choose “Change answers” to correct something, or “Send”.",
                                    "Wait for our e-mail. It brings your username, or a question with a link to answer it."),
                            "A school that works with several appropriate bodies registers once with each."),
                    new Topic(
                            "answer-a-question",
                            "Answer a question about your registration",
                            "For whoever registered a school and got an e-mail with a question.",
                            List.of(
                                    "Open the link in the e-mail.",
                                    "Read the question and type your answer.",
                                    "Choose “Send answer”. Your appropriate body is told at once."),
                            "The link works once and for 28 days. If it has expired, ask your appropriate body to send the question again."),
                    new Topic(
                            "accept-an-invitation",
                            "Accept an invitation as lead of an appropriate body",
                            "For whoever got an e-mail that invites them to be a lead.",
                            List.of(
                                    "Open the link in the e-mail, within 14 days. It works once.",
                                    "If you have no account yet, enter your name and choose a password of 10 characters or more. If you have one, its name and password stay as they are.",
                                    "Choose “Accept the invitation”, then sign in."),
                            "If the link has expired, ask those who run this service to invite you again."),
                    new Topic(
                            "sign-in-for-the-first-time",
                            "Sign in for the first time",
                            "For everybody who got an e-mail with a six-digit username and a one-time password.",
                            List.of(
                                    "Open the link in the e-mail and type the username and the one-time password.",
                                    "Choose your own password of 10 characters or more. Three random words work well.",
                                    "If you are asked for them, choose two security questions and answer them.",
                                    "Choose how we may contact you.",
                                    "If there is a privacy notice, read it and tick the box. You can read it again at any time: “Privacy notice” is at the foot of every page."),
                            "The one-time password opens the door once, within seven days. If you leave before you have chosen your own, choose “I cannot sign in” on the sign-in page."),
                    new Topic(
                            "new-position",
                            "Say whether a new position is yours",
                            "For everybody with an account whom somebody added to a school or an appropriate body.",
                            List.of(
                                    "Sign in with your own username and password.",
                                    "Read where you were added, and as what.",
                                    "Choose “Yes, it is mine”, or “No, this is not me”, and continue. The next page says what becomes of your answer."),
                            "Until you say yes, whoever added you sees only what they typed. If you say no, the position ends and they are told that the address is somebody else’s. If you said so by mistake, ask them to add or invite you once more."),
                    new Topic(
                            "several-appropriate-bodies",
                            "Work with several appropriate bodies",
                            "For people with a position at two or more of them.",
                            List.of(
                                    "Sign in with one of them. Your account is the same everywhere.",
                                    "Choose “Your appropriate bodies” in the menu, then the one for which you want to work."),
                            "The list shows names and links only. What one appropriate body holds is not seen with another."),
                    new Topic(
                            "cannot-sign-in",
                            "Get back in when you cannot sign in",
                            "For everybody with an account.",
                            List.of(
                                    "Choose “I cannot sign in” on the sign-in page.",
                                    "Type your six-digit username or your e-mail address. Your head teacher and induction lead can tell you the username.",
                                    "Open the link in our e-mail within an hour, and choose a new password.",
                                    "Sign in with it."),
                            "After several wrong passwords you wait for up to a minute before the next try. Nobody else at your school is affected. If no e-mail reaches you, ring your appropriate body: they ask your two security questions, where you answered some, and send the link again. It goes to the address that you confirmed. If you can no longer read that mailbox, tell them: after a call back they send a link to a new address."),
                    new Topic(
                            "resources-answers-fees",
                            "Find files, answers and fees of your appropriate body",
                            "For everybody; what is meant for some positions only is there once you are signed in.",
                            List.of(
                                    "Choose “Help and support” at the top of every page of your appropriate body. What it offers stands under “More from” with its name, as on your home page.",
                                    "Choose “Resources” for files and links, “Questions and answers”, or “Fees”.",
                                    "To find something, type words of it and choose “Search”. A file is kept on your computer when you choose its name."),
                            "Not every appropriate body offers all three. Staff of an appropriate body see everything there, and beside it who else does; to change it, they ask whoever keeps their plugin or their settings."),
                    new Topic(
                            "your-account",
                            "Change your name, your password or how we reach you",
                            "For everybody who is signed in.",
                            List.of(
                                    "Choose “My account” in the menu.",
                                    "Choose “Change” beside your name, your telephone number, your password or the way we may contact you.",
                                    "Make the change and save it. After a new password you sign in again.",
                                    "Choose “See where you are signed in” to sign out everywhere else."),
                            "A password cannot be your name, your e-mail address, your username or the name of your appropriate body."),
                    new Topic(
                            "your-email-address",
                            "Change your e-mail address",
                            "For everybody who is signed in.",
                            List.of(
                                    "Choose “My account” in the menu, then “Change” beside the e-mail address.",
                                    "Type the new address twice, and your password.",
                                    "Open the link in the e-mail that comes to the new address, within three days, and choose “Confirm this address”.",
                                    "Sign in again, with the new address or your username."),
                            "The old address is told. For 24 hours after you confirmed the new one you cannot sign anything.")));

    private GettingIn() {}
}
