package dev.attain.examples.steelwheels;

import java.util.Locale;

/** The languages in which the application speaks. */
enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
