package org.huizhi.application.kernel;

/** 语言: the languages every sentence is kept in. */
public enum Language {
    /** 中文, the default. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's two letters, as in the names of the message files. */
    public String tag() {
        return tag;
    }
}
